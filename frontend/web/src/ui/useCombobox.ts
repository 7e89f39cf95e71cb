import { computed, ref, useId } from 'vue'
import { Unreachable } from '@gongjian/client'

const PAUSE_MS = 250

/** An input that offers what `search` finds: arrows choose, Enter takes, Escape closes (the ARIA combobox pattern). */
export function useCombobox<O>(search: (text: string) => Promise<O[]>, take: (option: O) => void) {
  const id = useId()
  const text = ref('')
  const options = ref<O[]>([])
  const active = ref(-1)
  const isOpen = ref(false)
  const hasFailed = ref(false)
  const isSearching = ref(false)
  let asked = 0
  let pause: ReturnType<typeof setTimeout> | undefined

  async function find() {
    const mine = ++asked
    isSearching.value = true
    // A slow answer to an earlier text must not replace the answer to a later one.
    const found = await search(text.value.trim()).catch((failure: unknown) => failure as Error)
    if (mine !== asked) return
    isSearching.value = false
    hasFailed.value = found instanceof Error || found instanceof Unreachable
    options.value = (Array.isArray(found) ? found : []) as never
    active.value = -1
    isOpen.value = true
  }

  function typed(value: string) {
    text.value = value
    clearTimeout(pause)
    pause = setTimeout(() => void find(), PAUSE_MS)
  }

  function close() {
    clearTimeout(pause)
    asked++
    isOpen.value = false
    isSearching.value = false
  }

  function choose(option: O) {
    close()
    take(option)
  }

  function onKeydown(event: KeyboardEvent) {
    if (event.isComposing) return
    const count = options.value.length
    if (event.key === 'ArrowDown' && !isOpen.value) void find()
    else if (event.key === 'ArrowDown' && count) active.value = (active.value + 1) % count
    else if (event.key === 'ArrowUp' && count) active.value = (active.value - 1 + count) % count
    else if (event.key === 'Enter' && isOpen.value && options.value[Math.max(active.value, 0)])
      choose(options.value[Math.max(active.value, 0)] as O)
    else if (event.key === 'Escape' && isOpen.value) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const optionId = (index: number) => `${id}-${index}`
  const aria = computed(() => ({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': isOpen.value,
    'aria-controls': `${id}-list`,
    'aria-activedescendant': isOpen.value && active.value >= 0 ? optionId(active.value) : undefined,
  }))

  return {
    listId: `${id}-list`,
    optionId,
    text,
    options,
    active,
    isOpen,
    isSearching,
    hasFailed,
    typed,
    find,
    close,
    choose,
    onKeydown,
    aria,
  }
}
