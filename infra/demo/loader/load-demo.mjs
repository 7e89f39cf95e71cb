import { Progress } from './progress.mjs'
import { loadAccounts, mustBeAdministrator } from './steps/accounts.mjs'
import { loadActivities } from './steps/activities.mjs'
import { allocationKey, isAllocated, loadAllocations, surveyAllocations } from './steps/allocations.mjs'
import { loadAlliances } from './steps/alliances.mjs'
import { loadFunds, surveyFunds } from './steps/funds.mjs'
import { loadOrganizations } from './steps/organizations.mjs'
import { isSettled, loadPairings, surveyPairings } from './steps/pairings.mjs'
import { loadPeople } from './steps/people.mjs'
import { loadRegions } from './steps/regions.mjs'
import { loadSchoolYears } from './steps/school-years.mjs'
import { isBooked, loadSpending, surveySpending } from './steps/spending.mjs'
import { withStandIns } from './steps/stand-ins.mjs'

/** Looks before each step for what is there already, so a second load, or one after a crash, only adds what is missing. */
export async function loadDemo(client, demo, { quiet, out = process.stdout } = {}) {
  const ids = { organization: new Map(), person: new Map(), alliance: new Map(), pairing: new Map(), fund: new Map(), allocation: new Map() }
  const progress = new Progress(count(demo), { quiet, out })
  const context = { client, demo, ids, progress, accounts: new Map() }

  await mustBeAdministrator(context)
  await loadRegions(context)
  await loadSchoolYears(context)
  await loadOrganizations(context)
  await loadPeople(context)
  await loadAccounts(context)
  await loadAlliances(context)
  await loadPairingsAndMoney(context)
  await loadActivities(context)
  out.write(`${progress.summary}\n`)
}

async function loadPairingsAndMoney(context) {
  const pairings = await surveyPairings(context)
  for (const { entry, found } of pairings) if (found) context.ids.pairing.set(entry.key, found.id)
  const funds = await surveyFunds(context)
  const allocations = await surveyAllocations(context, funds)
  for (const { entry, find } of allocations) if (find()) context.ids.allocation.set(allocationKey(entry, context.ids), find().id)
  const spending = await surveySpending(context, allocations)
  const missing = !pairings.every(isSettled) || funds.some((fund) => !fund.found) || !allocations.every(isAllocated) || !spending.flat().every(isBooked)
  await withStandIns(context, missing, async () => {
    await loadPairings(context, pairings)
    await loadFunds(context, funds)
    await loadAllocations(context, allocations)
    await loadSpending(context, spending)
  })
}

function count(demo) {
  const listed = ['regions', 'schoolYears', 'organizations', 'people', 'alliances', 'pairings', 'funds', 'allocations', 'disbursements', 'expenses', 'activities']
  return listed.reduce((sum, section) => sum + demo[section].length, 0) + demo.accounts.filter((account) => !account.bootstrap).length
}
