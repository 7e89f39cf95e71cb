import { defineFeature } from '@/app/feature'

export default defineFeature({
  routes: [{ path: '/me', name: 'me', component: () => import('./MePage.vue'), meta: { title: 'me.title' } }],
})
