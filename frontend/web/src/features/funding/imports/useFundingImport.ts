import { useQueryClient } from '@tanstack/vue-query'
import { Problem } from '@gongjian/client'
import { ref, shallowRef } from 'vue'
import { uploading, useApiMutation } from '@/app/api'
import { SHOWN_IN } from '../funding'
import type { FundingImport, ImportKind, ImportResult } from './fundingImport'

export interface Brought {
  file: File
  kind: ImportKind
  fundId?: string
  allocationId?: string
}

/** A file on its way: sent and shown first, then recorded as a whole. */
export function useFundingImport() {
  const queries = useQueryClient()
  const shown = shallowRef<FundingImport>()
  const done = shallowRef<ImportResult>()
  const error = shallowRef<Error | null>(null)
  const sent = ref<number>()
  const confirming = useApiMutation('post', '/funding-imports/{id}/confirmation', { invalidates: SHOWN_IN })
  let brought: Brought | undefined

  async function bring(wanted: Brought) {
    if (sent.value !== undefined) return
    forget()
    sent.value = 0
    try {
      const { file, ...query } = wanted
      const answer = await uploading((share) => (sent.value = share))('post', '/funding-imports', {
        query,
        body: { file: file as never },
        idempotencyKey: crypto.randomUUID(),
      })
      brought = wanted
      shown.value = answer.data
    } catch (failure) {
      error.value = failure as Error
    } finally {
      sent.value = undefined
    }
  }

  async function confirm() {
    if (!shown.value) return
    const answer = await confirming.run({ params: { id: shown.value.id } })
    if (!answer) return
    forget()
    done.value = answer.data
    await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/funding') })
  }

  /** What is shown is out of date after a refusal: a fund has less, a name is another one. */
  const again = () => (brought ? bring(brought) : undefined)

  function forget() {
    shown.value = done.value = undefined
    error.value = null
    confirming.forget()
  }

  return {
    shown,
    done,
    error,
    sent,
    isConfirming: confirming.isRunning,
    refusal: confirming.error,
    bring,
    confirm,
    again,
    forget,
  }
}

/** Whether what was refused is told row by row. */
export const isByRow = (error: Error | null) => error instanceof Problem && error.status === 409
