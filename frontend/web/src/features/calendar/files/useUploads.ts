import { useQueryClient } from '@tanstack/vue-query'
import { computed, reactive, ref } from 'vue'
import { Problem } from '@gongjian/client'
import { uploading } from '@/app/api'
import { LARGEST, SHOWN_IN, type FileRole } from './files'

export interface Upload {
  key: string
  file: File
  isPicture: boolean
  role: FileRole
  /** Whether minors can be made out in a picture; empty until somebody has said so. */
  minors: '' | 'yes' | 'no'
  isTooLarge: boolean
  /** From 0 to 1 while it is on its way. */
  sent?: number
  error?: Error
  isDone: boolean
}

function uploadOf(file: File): Upload {
  const isPicture = file.type.startsWith('image/')
  return {
    key: crypto.randomUUID(),
    file,
    isPicture,
    role: isPicture ? 'PHOTO' : 'MATERIAL',
    minors: '',
    isTooLarge: file.size > LARGEST,
    isDone: false,
  }
}

/** Files that somebody is about to bring to an activity: told of first, then sent one after the other. */
export function useUploads(activityId: string) {
  const queries = useQueryClient()
  const uploads = reactive<Upload[]>([])
  const isSending = ref(false)
  const waiting = computed(() => uploads.filter(({ isDone, isTooLarge }) => !isDone && !isTooLarge))
  const unsaid = computed(() => waiting.value.filter(({ isPicture, minors }) => isPicture && !minors))

  const add = (files: Iterable<File>) => uploads.push(...[...files].map(uploadOf))
  const drop = (upload: Upload) => uploads.splice(uploads.indexOf(upload), 1)

  async function send(upload: Upload) {
    upload.error = undefined
    upload.sent = 0
    try {
      await uploading((share) => (upload.sent = share))('post', '/activities/{id}/files', {
        params: { id: activityId },
        body: {
          file: upload.file as never,
          role: upload.role,
          showsMinors: upload.isPicture ? upload.minors === 'yes' : undefined,
        },
        idempotencyKey: upload.key,
      })
      upload.isDone = true
    } catch (failure) {
      // After silence the same key asks whether it has arrived; a refusal is the end of that attempt.
      if (failure instanceof Problem) upload.key = crypto.randomUUID()
      upload.error = failure as Error
    } finally {
      upload.sent = undefined
    }
  }

  /** True when nothing is left that was refused. */
  async function sendAll(): Promise<boolean> {
    if (isSending.value) return false
    isSending.value = true
    for (const upload of waiting.value) await send(upload)
    isSending.value = false
    await queries.invalidateQueries({ predicate: ({ queryKey }) => SHOWN_IN.includes(queryKey[0] as string) })
    return uploads.every(({ isDone }) => isDone)
  }

  return { uploads, waiting, unsaid, isSending, add, drop, sendAll }
}
