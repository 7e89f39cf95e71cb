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
      path: '/calendar/series/new',
      name: 'series-new',
      component: () => import('./series/SeriesNewPage.vue'),
      meta: { ...meta, title: 'series.plan' },
    },
    {
      path: '/activity-series/:id',
      name: 'series',
      component: () => import('./series/SeriesPage.vue'),
      props: true,
      meta: { ...meta, title: 'series.series' },
    },
    {
      path: '/activity-series/:id/edit',
      name: 'series-edit',
      component: () => import('./series/SeriesEditPage.vue'),
      props: true,
      meta: { ...meta, title: 'series.edit' },
    },
    {
      path: '/calendar/feeds',
      name: 'feeds',
      component: () => import('./feeds/FeedsPage.vue'),
      meta: { ...meta, title: 'feed.title' },
    },
    {
      path: '/activities/:id',
      name: 'activity',
      component: () => import('./ActivityPage.vue'),
      props: true,
      meta: { ...meta, title: 'calendar.activity' },
    },
    {
      path: '/activities/:id/programme',
      name: 'activity-programme',
      component: () => import('./programme/ProgrammeEditPage.vue'),
      props: true,
      meta: { ...meta, title: 'programme.edit' },
    },
    {
      path: '/activities/:id/rundown',
      name: 'activity-rundown',
      component: () => import('./programme/RundownSheetPage.vue'),
      props: true,
      meta: { ...meta, title: 'programme.sheetTitle' },
    },
    {
      path: '/activities/:id/edit',
      name: 'activity-edit',
      component: () => import('./ActivityEditPage.vue'),
      props: true,
      meta: { ...meta, title: 'calendar.edit' },
    },
  ],
  shows: { ACTIVITY: (id) => `/activities/${id}`, ACTIVITY_SERIES: (id) => `/activity-series/${id}` },
})
