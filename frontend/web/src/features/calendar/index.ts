import type { RouteRecordRaw } from 'vue-router'
import { defineFeature } from '@/app/feature'

const admin = (title: string, needs?: 'CREATE_GRANT') => ({ menu: 'ADMIN' as const, title, needs })
const schoolRoutes: RouteRecordRaw[] = [
  {
    path: '/school-years',
    component: () => import('./school/SchoolYearListPage.vue'),
    meta: admin('schoolYear.title'),
  },
  {
    path: '/school-years/new',
    component: () => import('./school/SchoolYearAddPage.vue'),
    meta: admin('schoolYear.add', 'CREATE_GRANT'),
  },
  {
    path: '/school-years/import',
    component: () => import('./school/ImportSchoolYearsPage.vue'),
    meta: admin('schoolYear.import.title', 'CREATE_GRANT'),
  },
  {
    path: '/school-years/:id',
    component: () => import('./school/SchoolYearPage.vue'),
    props: true,
    meta: admin('schoolYear.title'),
  },
  {
    path: '/school-years/:id/edit',
    component: () => import('./school/SchoolYearEditPage.vue'),
    props: true,
    meta: admin('schoolYear.edit'),
  },
  { path: '/holidays', component: () => import('./school/HolidayPage.vue'), meta: admin('holiday.title') },
  {
    path: '/holidays/import',
    component: () => import('./school/ImportHolidaysPage.vue'),
    meta: admin('holiday.import', 'CREATE_GRANT'),
  },
]
const kindRoutes: RouteRecordRaw[] = [
  { path: '/activity-kinds', component: () => import('./kinds/KindListPage.vue'), meta: admin('activityKind.title') },
]
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
      path: '/calendar/import',
      name: 'calendar-import',
      component: () => import('./imports/ImportPage.vue'),
      meta: { ...meta, title: 'import.title', needs: 'CREATE_ACTIVITY' },
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
      path: '/activities/:id/record',
      name: 'activity-record',
      component: () => import('./record/ActivityRecordPage.vue'),
      props: true,
      meta: { ...meta, title: 'calendar.record' },
    },
    {
      path: '/activities/:id/edit',
      name: 'activity-edit',
      component: () => import('./ActivityEditPage.vue'),
      props: true,
      meta: { ...meta, title: 'calendar.edit' },
    },
    ...schoolRoutes,
    ...kindRoutes,
  ],
  shows: { ACTIVITY: (id) => `/activities/${id}`, ACTIVITY_SERIES: (id) => `/activity-series/${id}` },
})
