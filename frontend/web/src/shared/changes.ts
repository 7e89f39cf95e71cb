/** Of values to be sent, those that differ from the thing as it was read; null and absent are the same. */
export function changedIn<V extends Record<string, unknown>>(values: V, before: object): Partial<V> {
  const was = before as Record<string, unknown>
  const differs = ([name, value]: [string, unknown]) =>
    JSON.stringify(value ?? null) !== JSON.stringify(was[name] ?? null)
  return Object.fromEntries(Object.entries(values).filter(differs)) as Partial<V>
}

/** For a thing that is new: what is empty is left out. */
export function given<V extends Record<string, unknown>>(values: V) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as {
    [K in keyof V]?: NonNullable<V[K]>
  }
}
