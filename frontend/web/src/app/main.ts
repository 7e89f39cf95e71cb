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

// The router asks what the person may see, so it is plugged in only when that is known.
void startSession().finally(() =>
  createApp(App)
    .use(i18n)
    .use(VueQueryPlugin, { queryClient: createQueries() })
    .use(createAppRouter((key) => (i18n.global as unknown as Translator).t(key)))
    .mount('#app'),
)
