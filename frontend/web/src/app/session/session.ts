import { browserTransport, createClient, Problem, type AnswerOf, type Transport } from '@gongjian/client'
import { computed, reactive } from 'vue'
import { useDisplay } from '@/ui/useDisplay'

export type Me = AnswerOf<'/me'>
type Status = 'unknown' | 'out' | 'in' | 'lost' | 'unbound' | 'unreachable'

const state = reactive({
  status: 'unknown' as Status,
  me: undefined as Me | undefined,
  actingId: localStorage.getItem('gongjian.acting') ?? undefined,
})

/** Asks without `heldSession`: this is the question whether there is a session. */
const ask = createClient(browserTransport(() => useDisplay().language))

async function readMe(): Promise<Me | Status> {
  try {
    return (await ask('get', '/me')).data
  } catch (failure) {
    if (!(failure instanceof Problem)) return 'unreachable'
    if (failure.status === 401) return 'out'
    return failure.is('account-not-bound') ? 'unbound' : 'unreachable'
  }
}

/** Drafts belong to whoever typed them, not to the next person at this screen. */
function ownDrafts(person: string) {
  if (sessionStorage.getItem('gongjian.person') !== person) sessionStorage.clear()
  sessionStorage.setItem('gongjian.person', person)
}

export async function startSession() {
  const found = await readMe()
  if (typeof found === 'string') {
    state.status = found
    return
  }
  ownDrafts(found.person.id)
  Object.assign(state, { me: found, status: 'in' })
}

let waiting: { promise: Promise<boolean>; settle: (isBack: boolean) => void } | undefined

function signedInAgain(): Promise<boolean> {
  if (!waiting) {
    let settle!: (isBack: boolean) => void
    waiting = { promise: new Promise((resolve) => (settle = resolve)), settle }
    state.status = 'lost'
  }
  return waiting.promise
}

/**
 * A call that meets a lost session waits until the same person has signed in again, and is then made once more: what
 * was typed stays on the page meanwhile.
 */
export function heldSession(transport: Transport): Transport {
  return async (call) => {
    const reply = await transport(call)
    const isLost = reply.status === 401 && (state.status === 'in' || state.status === 'lost')
    return isLost && (await signedInAgain()) ? transport(call) : reply
  }
}

/** True once somebody is signed in again. Another person must not inherit this page, so it starts anew. */
export async function checkReturn(): Promise<boolean> {
  const found = await readMe()
  if (typeof found === 'string') return false
  if (found.person.id !== state.me?.person.id) {
    location.assign('/')
    return false
  }
  Object.assign(state, { me: found, status: 'in' })
  waiting?.settle(true)
  waiting = undefined
  return true
}

export function giveUp() {
  waiting?.settle(false)
  waiting = undefined
  Object.assign(state, { me: undefined, status: 'out' })
}

export function signInUrl(returnTo: string) {
  return `/api/session/login?returnTo=${encodeURIComponent(returnTo)}`
}

export function useSession() {
  const organizations = computed(() => {
    const all = (state.me?.grants ?? []).map((grant) => grant.organization)
    return all.filter((one, index) => all.findIndex((other) => other.id === one.id) === index)
  })
  return {
    status: computed(() => state.status),
    me: computed(() => state.me),
    organizations,
    /** The organisation under whose name new things are begun, where a person has posts in several. */
    acting: computed(() => organizations.value.find(({ id }) => id === state.actingId) ?? organizations.value[0]),
    actFor(id: string) {
      state.actingId = id
      localStorage.setItem('gongjian.acting', id)
    },
    can: (action: string) => (state.me?.allowedActions as string[] | undefined)?.includes(action) ?? false,
    sees: (menu: string) => (state.me?.menus as string[] | undefined)?.includes(menu) ?? false,
  }
}
