import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouterHistory } from 'vue-router'
import { features, useMenus } from './features'
import { useSession } from './session/session'

export function createAppRouter(translate: (key: string) => string, history: RouterHistory = createWebHistory()) {
  const router = createRouter({
    history,
    routes: [
      ...features.flatMap(({ routes }) => routes),
      { path: '/:anything(.*)*', name: 'absent', component: () => import('./AbsentPage.vue') },
    ],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
  })

  // Who has no workbench, as an administrator, begins with the first page of the menu.
  router.beforeEach((to) => {
    const { me, sees } = useSession()
    if (to.path !== '/' || !me.value || sees('WORKBENCH')) return true
    return useMenus().value[0]?.to ?? '/me'
  })

  // A page that the menu does not offer looks the same as one that does not exist.
  router.beforeEach((to) => {
    const { me, sees, can } = useSession()
    const { menu, isLinked, needs } = to.meta
    if (!me.value || ((!menu || isLinked || sees(menu)) && (!needs || can(needs)))) return true
    return { name: 'absent', params: { anything: to.path.slice(1).split('/') }, replace: true }
  })

  router.afterEach(async (to, from) => {
    document.title = to.meta.title ? `${translate(to.meta.title)} · ${translate('app.name')}` : translate('app.name')
    if (to.path === from.path || from.matched.length === 0) return
    await nextTick()
    document.getElementById('main')?.focus({ preventScroll: true })
  })
  return router
}
