/** The same with `null` for what is not given: a change can take away. */
export function withNulls<T extends object>(body: T): { [K in keyof T]: Exclude<T[K], undefined> | null } {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, (value as unknown) ?? null])) as never
}
