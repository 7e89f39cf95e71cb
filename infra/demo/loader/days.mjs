const DAY = 86_400_000

// Days are counted in UTC so that no time zone of the machine can move them.
const at = (date) => Date.parse(`${date}T00:00:00Z`)
const written = (time) => new Date(time).toISOString().slice(0, 10)

export const addDays = (date, days) => written(at(date) + days * DAY)

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date) => new Date(at(date)).getUTCDay() || 7

export const monthOf = (date) => Number(date.slice(5, 7))

export function isDate(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at(text)) && written(at(text)) === text
}

export function firstOfMonths(from, to) {
  const months = []
  for (let [year, month] = from.split('-').map(Number); ; month === 12 ? (year++, (month = 1)) : month++) {
    const first = `${year}-${String(month).padStart(2, '0')}-01`
    if (first > to) return months
    months.push(first)
  }
}

/** The second Tuesday, say, of the month that begins on `first`. */
export function nthWeekday(first, nth, weekday) {
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}
