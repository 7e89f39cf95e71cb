import { defineFeature } from '@/app/feature'

export default defineFeature({
  routes: [
    {
      path: '/notifications',
      name: 'notifications',
      component: () => import('./NotificationPage.vue'),
      meta: { title: 'notification.title' },
    },
    {
      path: '/notifications/settings',
      name: 'notification-settings',
      component: () => import('./settings/SettingsPage.vue'),
      meta: { title: 'notification.settings' },
    },
  ],
})
