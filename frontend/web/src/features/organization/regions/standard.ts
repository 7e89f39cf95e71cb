/** The standard whose codes regions have. */
export const STANDARD = 'GB/T 2260'
