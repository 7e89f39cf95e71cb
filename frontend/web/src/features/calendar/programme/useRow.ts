import { computed, type Ref } from 'vue'

/** The parts of one entry of a list as fields of their own; the entry itself is replaced, never changed in place. */
export function useRow<T extends object>(row: Ref<T>) {
  function part<K extends keyof T>(key: K) {
    return computed({ get: () => row.value[key], set: (value) => (row.value = { ...row.value, [key]: value }) })
  }
  /** A person who is picked, kept by id and name only. */
  function someone<K extends keyof T>(key: K) {
    return computed({
      get: () => row.value[key] as { id: string; name: string } | undefined,
      set: (chosen) => (row.value = { ...row.value, [key]: chosen && { id: chosen.id, name: chosen.name } }),
    })
  }
  return { part, someone }
}
