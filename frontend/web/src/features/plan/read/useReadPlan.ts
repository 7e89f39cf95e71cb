import { useQueryClient } from '@tanstack/vue-query'
import { Problem } from '@gongjian/client'
import { ref, shallowRef } from 'vue'
import { uploading } from '@/app/api'
import { client } from '@/app/api/client'
import { useSession } from '@/app/session/session'

export interface Submission {
  text?: string
  file?: File
  name?: string
  schoolYear?: string
}

/** Has a text or a file read; answers the id of the reading. */
export function useReadPlan() {
  const queries = useQueryClient()
  const { acting } = useSession()
  const error = shallowRef<Error | null>(null)
  const isRunning = ref(false)
  let key = crypto.randomUUID()

  async function ask({ text, file, name, schoolYear }: Submission) {
    const place = { schoolYear: schoolYear || undefined, organizationId: acting.value?.id }
    if (!file) {
      const body = { text: text ?? '', name: name?.slice(0, 200), ...place }
      return client('post', '/plan-readings', { body, idempotencyKey: key })
    }
    // Beside a file there is room for nothing in a form, so the rest stands in the address.
    const options = { body: { file: file as never }, query: place as never, idempotencyKey: key }
    return uploading(() => undefined)('post', '/plan-readings', options)
  }

  async function read(submission: Submission): Promise<string | undefined> {
    if (isRunning.value) return undefined
    isRunning.value = true
    error.value = null
    try {
      const { data } = await ask(submission)
      key = crypto.randomUUID()
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === '/plan-readings' })
      return data.id
    } catch (failure) {
      // After silence the same key asks whether it was read; a refusal is the end of that attempt.
      if (failure instanceof Problem) key = crypto.randomUUID()
      error.value = failure as Error
      return undefined
    } finally {
      isRunning.value = false
    }
  }

  return { read, error, isRunning }
}
