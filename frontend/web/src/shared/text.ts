/** The letter in a person's round picture: the family name, which comes first in Chinese. */
export function initial(name: string): string {
  return [...name.trim()][0]?.toUpperCase() ?? ''
}

/** Parts of a line that may be missing, joined as the product always joins them. */
export function dotted(...parts: (string | number | undefined | null | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== null && part !== false && part !== '').join(' · ')
}
