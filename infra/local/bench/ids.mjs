/**
 * The rows of the benchmark have ids that a number tells, so that a script can ask for the n-th alliance without knowing
 * it. They have the shape of a UUIDv7, as those that the API makes.
 */
const rooms = { organization: 1, person: 2, alliance: 3, fund: 9, allocation: 10 }

/** What million.sql fills in: so many activities in each of so many counties, over 500 days around today. */
export const million = { counties: 20, teachers: 100, each: 50_000 }

/** What money.sql fills in: so many alliances and allocations in each of so many counties, ten expenses of each allocation. */
export const money = { counties: 20, alliances: 50, allocations: 5_000 }

export const alliances = 500
export const membersEach = 10
/** The first of them have the coordinator's school as their core. */
export const alliancesOfCoordinator = 20
/** The county's bureau, above all schools. */
export const county = 0

export const idOf = (room, n) => `${prefixOf(room)}${String(n).padStart(12, '0')}`

/** The text in front of the number, as fill.sql writes it too. */
export const prefixOf = (room) => `0199b000-${String(rooms[room]).padStart(4, '0')}-7000-8000-`

/** The school that leads an alliance: its core, as fill.sql appoints it. */
export const coreOf = (alliance) => (alliance <= alliancesOfCoordinator ? 1 : (alliance - 1) * membersEach + 1)
