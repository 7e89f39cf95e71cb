import { defineFeature } from '@/app/feature'

export default defineFeature({
  menu: { key: 'WORKBENCH', label: 'workbench.menu', icon: 'home', to: '/', order: 1, phone: 'tab' },
  routes: [
    {
      path: '/',
      name: 'workbench',
      component: () => import('./WorkbenchPage.vue'),
      meta: { title: 'workbench.menu', menu: 'WORKBENCH' },
    },
  ],
})
