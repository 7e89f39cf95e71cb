/** Formats that Excel numbers instead of writing them out; those above 26 are of Chinese and Japanese dates. */
const NUMBERED = [
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
]

export function isDateFormat(id: number, code?: string): boolean {
  if (code === undefined) return NUMBERED.includes(id)
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))
}

/** Days since 1899-12-30, as a date and, where there is one, a time. */
export function dateOf(days: number): string {
  const instant = new Date(Math.round(days * 86_400) * 1000 + Date.UTC(1899, 11, 30))
  if (Number.isNaN(instant.getTime())) return String(days)
  const [day, time] = instant.toISOString().split('T') as [string, string]
  if (days < 1) return time.slice(0, 5)
  return days % 1 === 0 ? day : `${day} ${time.slice(0, 5)}`
}
