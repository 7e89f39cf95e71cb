import { onBeforeUnmount, onMounted } from 'vue'

const CHANNEL = 'gongjian.session'

/** Tells the page that lost its session that another window has signed in. */
export function announceReturn() {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('signed-in')
  channel.close()
}

/** Asks when another window says so, when this one is looked at again, and now and then in case neither is heard. */
export function onReturn(check: () => void) {
  const channel = new BroadcastChannel(CHANNEL)
  const timer = setInterval(check, 5_000)
  onMounted(() => {
    channel.addEventListener('message', check)
    window.addEventListener('focus', check)
  })
  onBeforeUnmount(() => {
    channel.close()
    clearInterval(timer)
    window.removeEventListener('focus', check)
  })
}
