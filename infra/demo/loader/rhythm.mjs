import { addDays, firstOfMonths, monthOf, nthWeekday, weekdayOf } from './days.mjs'

/**
 * The days of a rhythm such as { every: "WEEK", from, to, weekday, interval? } or
 * { every: "MONTH" | "QUARTER", from, to, week, weekday, months? | month? }, both ends included.
 */
export function days(rhythm) {
  const rule = { WEEK: weekly, MONTH: monthly, QUARTER: quarterly }[rhythm.every]
  if (!rule) throw new Error(`unknown rhythm ${rhythm.every}`)
  return rule(rhythm).filter((day) => day >= rhythm.from && day <= rhythm.to)
}

function weekly({ from, to, weekday, interval = 1 }) {
  const found = []
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7)
  for (let day = first; day <= to; day = addDays(day, 7 * interval)) found.push(day)
  return found
}

function monthly({ from, to, week, weekday, months }) {
  return firstOfMonths(from, to)
    .filter((first) => !months || months.includes(monthOf(first)))
    .map((first) => nthWeekday(first, week, weekday))
}

/** `month` is 1, 2 or 3: the month within each calendar quarter. */
function quarterly({ from, to, week, weekday, month = 1 }) {
  return firstOfMonths(from, to)
    .filter((first) => (monthOf(first) - 1) % 3 === month - 1)
    .map((first) => nthWeekday(first, week, weekday))
}

/** A week later, or a week earlier when that would be another month: a monthly duty stays in its month. */
export function clearOf(holidays, day) {
  if (!holidays.includes(day)) return day
  const steps = [7, -7, 14, -14]
  const fits = (other) => !holidays.includes(other) && monthOf(other) === monthOf(day)
  return steps.map((step) => addDays(day, step)).find(fits) ?? null
}
