import { defineFeature } from '@/app/feature'

const meta = { menu: 'CALENDAR' } as const

export default defineFeature({
  menu: { key: 'CALENDAR', label: 'calendar.menu', icon: 'cal', to: '/calendar', order: 5, phone: 'tab' },
  routes: [
    {
      path: '/calendar',
      name: 'calendar',
      component: () => import('./CalendarPage.vue'),
      meta: { ...meta, title: 'calendar.menu' },
    },
    {
      path: '/calendar/new',
      name: 'activity-new',
      component: () => import('./ActivityNewPage.vue'),
      meta: { ...meta, title: 'calendar.plan' },
    },
    {
      path: '/activities/:id',
      name: 'activity',
      component: () => import('./ActivityPage.vue'),
      props: true,
      meta: { ...meta, title: 'calendar.activity' },
    },
    {
      path: '/activities/:id/edit',
      name: 'activity-edit',
      component: () => import('./ActivityEditPage.vue'),
      props: true,
      meta: { ...meta, title: 'calendar.edit' },
    },
  ],
  shows: { ACTIVITY: (id) => `/activities/${id}` },
})
