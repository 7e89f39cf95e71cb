import { defineFeature } from '@/app/feature'

const meta = (title: string) => ({ title: `alliance.${title}`, menu: 'ALLIANCES' as const })

export default defineFeature({
  menu: { key: 'ALLIANCES', label: 'alliance.menu', icon: 'group', to: '/alliances', order: 2, phone: 'tab' },
  shows: { ALLIANCE: (id) => `/alliances/${id}` },
  routes: [
    { path: '/alliances', component: () => import('./AllianceListPage.vue'), meta: meta('title') },
    { path: '/alliances/new', component: () => import('./FoundAlliancePage.vue'), meta: meta('form.foundTitle') },
    { path: '/alliances/:id', component: () => import('./AlliancePage.vue'), props: true, meta: meta('menu') },
    {
      path: '/alliances/:id/edit',
      component: () => import('./EditAlliancePage.vue'),
      props: true,
      meta: meta('form.editTitle'),
    },
    {
      path: '/alliances/:id/people',
      component: () => import('./AllianceLeadershipPage.vue'),
      props: true,
      meta: meta('form.leadershipTitle'),
    },
  ],
})
