import { computed, ref, type Ref } from 'vue'

/** What a picker of a filter shows for an id: the name as it was picked, else the one that was asked for. */
export function usePickedId(id: Ref<string>, known: () => string | undefined) {
  const picked = ref<{ id: string; name: string }>()
  const name = () => (picked.value?.id === id.value ? picked.value.name : known()) ?? '…'
  return computed({
    get: () => (id.value ? { id: id.value, name: name() } : undefined),
    set: (one: { id: string; name: string } | undefined) => {
      picked.value = one
      id.value = one?.id ?? ''
    },
  })
}
