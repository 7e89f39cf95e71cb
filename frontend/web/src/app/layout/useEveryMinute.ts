import { onBeforeUnmount } from 'vue'

const MINUTE = 60_000
/** Whoever has not touched the page for so long is away; asking on for them would keep their session from ending. */
const AWAY = 10 * MINUTE
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** Asks once a minute, while the page is looked at and somebody is there. */
export function useEveryMinute(ask: () => void) {
  let asked = Date.now()
  let touched = Date.now()

  function askIfDue() {
    const now = Date.now()
    if (document.visibilityState !== 'visible' || now - asked < MINUTE || now - touched > AWAY) return
    asked = now
    ask()
  }
  function touch() {
    touched = Date.now()
    askIfDue()
  }

  const timer = setInterval(askIfDue, MINUTE)
  document.addEventListener('visibilitychange', touch)
  for (const sign of SIGNS) document.addEventListener(sign, touch, { passive: true })
  onBeforeUnmount(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', touch)
    for (const sign of SIGNS) document.removeEventListener(sign, touch)
  })
}
