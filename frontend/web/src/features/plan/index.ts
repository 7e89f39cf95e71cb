import type { RouteRecordRaw } from 'vue-router'
import { defineFeature } from '@/app/feature'

type Page = () => Promise<unknown>
const page = (path: string, title: string, component: Page, needs?: 'READ_PLAN') =>
  ({ path, component, props: true, meta: { title: `plan.${title}`, menu: 'PLANS', needs } }) as RouteRecordRaw
/** Things of other menus lead to a plan. */
const linked = (path: string, title: string, component: Page) =>
  ({ path, component, props: true, meta: { title: `plan.${title}`, menu: 'PLANS', isLinked: true } }) as RouteRecordRaw

export default defineFeature({
  menu: { key: 'PLANS', label: 'plan.menu', icon: 'doc', to: '/plans', order: 4, phone: { under: 'ALLIANCES' } },
  shows: { PLAN: (id) => `/plans/${id}` },
  routes: [
    page('/plans', 'title', () => import('./PlanListPage.vue')),
    page('/plans/read', 'read.title', () => import('./read/ReadPlanPage.vue'), 'READ_PLAN'),
    {
      path: '/plans/standings',
      component: () => import('./following/StandingListPage.vue'),
      meta: { title: 'standing.title', menu: 'PLANS' },
    },
    {
      path: '/plans/:id/fulfilment',
      component: () => import('./following/FulfilmentPage.vue'),
      props: true,
      meta: { title: 'standing.title', menu: 'PLANS', isLinked: true },
    },
    page('/plans/readings/:id', 'draftTitle', () => import('./review/ReviewPage.vue')),
    page('/plans/readings/:id/confirm', 'confirmTitle', () => import('./confirm/ConfirmPage.vue'), 'READ_PLAN'),
    linked('/plans/:id', 'menu', () => import('./page/PlanPage.vue')),
    page('/plans/:id/edit', 'edit.title', () => import('./page/EditPlanPage.vue')),
    page('/plans/:id/compare', 'compare.title', () => import('./editions/ComparePage.vue')),
  ],
})
