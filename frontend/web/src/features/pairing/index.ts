import { defineFeature } from '@/app/feature'

const meta = (title: string) => ({ title: `pairing.${title}`, menu: 'PAIRINGS' as const })

export default defineFeature({
  menu: {
    key: 'PAIRINGS',
    label: 'pairing.menu',
    icon: 'pair',
    to: '/pairings',
    order: 3,
    phone: { under: 'ALLIANCES' },
  },
  shows: { PAIRING: (id) => `/pairings/${id}` },
  routes: [
    { path: '/pairings', component: () => import('./PairingListPage.vue'), meta: meta('title') },
    { path: '/pairings/new', component: () => import('./ProposePairingPage.vue'), meta: meta('form.proposeTitle') },
    { path: '/pairings/:id', component: () => import('./PairingPage.vue'), props: true, meta: meta('menu') },
    {
      path: '/pairings/:id/edit',
      component: () => import('./EditPairingPage.vue'),
      props: true,
      meta: meta('form.editTitle'),
    },
    {
      path: '/pairings/:id/people',
      component: () => import('./PairingPeoplePage.vue'),
      props: true,
      meta: meta('form.postsTitle'),
    },
  ],
})
