/** Reads a time of day as people type it: `1630`, `9`, `9:5`, `16：30`. Undefined when it is none. */
export function readTime(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  const [, hours, minutes = '0'] = /^(\d{1,2})(?::?(\d{1,2}))?$/.exec(plain) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}
