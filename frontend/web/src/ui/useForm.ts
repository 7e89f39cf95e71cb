import { Problem } from '@gongjian/client'
import { inject, onBeforeUnmount, provide, reactive, ref, watch, type InjectionKey } from 'vue'
import { wallClock } from '@/shared/dates'

type Checks<V> = { [K in keyof V]?: (value: V[K], all: V) => string | undefined }

export interface FormErrors {
  errors: Record<string, string>
  touch(name: string): void
}
export const FORM: InjectionKey<FormErrors> = Symbol('form')

export interface FormPlan<V> {
  /** Under this name the draft survives a reload; leave it out for small dialogs. */
  draft?: string
  initial: V
  /** What is missing or wrong in a field, in words; checked on leaving the field and before sending. */
  checks?: Checks<V>
}

/** Values of their own, so that lists which a form changes in place do not change how it began. */
function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copy(part as unknown)])) as T
}

/** The values of one form, what is wrong with them, and a draft that saves itself. */
export function useForm<V extends Record<string, unknown>>({ draft, initial, checks = {} }: FormPlan<V>) {
  const key = draft && `gongjian.draft.${draft}`
  const kept = key ? sessionStorage.getItem(key) : null
  const untouched = JSON.stringify(initial)
  const isRestored = ref(kept !== null)
  const values = reactive({ ...copy(initial), ...(kept ? (JSON.parse(kept) as Partial<V>) : {}) }) as V
  const errors = reactive<Record<string, string>>({})
  const savedAt = ref<string>()
  let pause: ReturnType<typeof setTimeout> | undefined

  function touch(name: string) {
    const wrong = checks[name]?.(values[name] as never, values)
    if (wrong) errors[name] = wrong
    else delete errors[name]
  }

  /** What the service objected to is for the service to say again, lest it bar the way under a name that no field has. */
  function check() {
    for (const name of Object.keys(errors)) delete errors[name]
    for (const name of Object.keys(checks)) touch(name)
    return Object.keys(errors).length === 0
  }

  /** Puts the service's objections to the fields they point at: `/purposes/0/code` belongs to `purposes`. */
  function refuse(failure: Error | null) {
    if (!(failure instanceof Problem)) return
    for (const { pointer, message } of failure.violations) errors[pointer.split('/')[1] ?? ''] = message
  }

  function save() {
    if (!key) return
    const draft = JSON.stringify(values)
    if (draft === untouched) return forget()
    sessionStorage.setItem(key, draft)
    savedAt.value = wallClock(Date.now()).time
  }

  /** Back to how the form began, without the draft. */
  function restart() {
    Object.assign(values, copy(initial))
    for (const name of Object.keys(errors)) delete errors[name]
    isRestored.value = false
    forget()
  }

  function forget() {
    clearTimeout(pause)
    if (key) sessionStorage.removeItem(key)
    savedAt.value = undefined
  }

  watch(
    () => ({ ...values }),
    (now, before) => {
      for (const name of Object.keys(now)) if (now[name] !== before[name] && errors[name]) touch(name)
      clearTimeout(pause)
      pause = setTimeout(save, 400)
    },
    { deep: true },
  )
  onBeforeUnmount(() => clearTimeout(pause))
  provide(FORM, { errors, touch })

  return { values, errors, touch, check, refuse, forget, restart, savedAt, isRestored }
}

export function useFormErrors() {
  return inject(FORM, undefined)
}
