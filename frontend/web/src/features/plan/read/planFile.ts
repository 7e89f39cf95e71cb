/** What the service reads, and how large it may be. */
export const TYPES = ['.docx', '.pdf', '.txt'] as const
export const LARGEST = 10 * 1024 * 1024

export function wrongWith(file: File): 'type' | 'size' | undefined {
  if (!TYPES.some((type) => file.name.toLowerCase().endsWith(type))) return 'type'
  return file.size > LARGEST ? 'size' : undefined
}

/** `2026-2027` and those around it: the school year begins in August, when plans prepare. */
export function schoolYears(today: string): string[] {
  const first = Number(today.slice(0, 4)) - (Number(today.slice(5, 7)) >= 8 ? 0 : 1)
  return [-1, 0, 1, 2].map((offset) => `${first + offset}-${first + offset + 1}`)
}
