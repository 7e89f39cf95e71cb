import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { createTranslations } from '@/locales'
import '@/styles/tokens.css'
import 'element-plus/theme-chalk/base.css'
import '@/styles/base.css'
import '@/styles/element.css'
import App from './App.vue'
import { createQueries } from './api/queries'
import { createAppRouter } from './router'
import { startSession } from './session/session'

/** The library's own type of `t` is too deep for the compiler to follow. */
type Translator = { t(key: string): string }
const i18n = createTranslations()

// The router asks what the person may see, so it is plugged in only when that is known; and the page appears only when
// the router knows where it is, for the sign-in must lead back there.
async function start() {
  await startSession().catch(() => undefined)
  const router = createAppRouter((key) => (i18n.global as unknown as Translator).t(key))
  const app = createApp(App).use(i18n).use(VueQueryPlugin, { queryClient: createQueries() }).use(router)
  await router.isReady().catch(() => undefined)
  app.mount('#app')
}
void start()
