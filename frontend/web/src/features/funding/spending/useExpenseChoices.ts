import { computed } from 'vue'
import { useApi } from '@/app/api'
import { useContainer } from '@/app/parts/containers'
import type { Allocation } from '../funding'

/** What an expense of this allocation may name: classes, and who may have paid, a party of the beneficiary or whose money it is. */
export function useExpenseChoices(allocation: () => Allocation) {
  const classes = useApi('/economic-classes')
  const fund = useApi('/funds/{id}', { params: () => ({ id: allocation().fund.id }) })
  const beneficiary = useContainer(() => allocation().beneficiary)
  const payers = computed(() => {
    const parties = beneficiary.data.value?.parties ?? []
    const all = [...parties, ...(fund.data.value ? [fund.data.value.owner] : [])]
    return all.filter((one, index) => all.findIndex(({ id }) => id === one.id) === index)
  })
  const className = (code: string) => classes.items.value.find((one) => one.code === code)?.name ?? ''
  return { classes: classes.items, className, payers, owner: computed(() => fund.data.value?.owner) }
}
