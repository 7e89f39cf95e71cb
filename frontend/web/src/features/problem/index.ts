import { defineFeature } from '@/app/feature'

export default defineFeature({
  routes: [
    {
      path: '/problems/:slug',
      name: 'problem',
      component: () => import('./ProblemPage.vue'),
      props: true,
      meta: { title: 'problem.title', isPublic: true },
    },
  ],
})
