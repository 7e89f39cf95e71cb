import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { render } from '@testing-library/vue'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createTranslations } from '@/locales'

/** Renders a component as the product does: with words, routes and questions to the service. */
export async function mount(
  component: unknown,
  options: { props?: object; slots?: Record<string, string>; at?: string } = {},
) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:anything(.*)*', component: { template: '<p />' } }],
  })
  await router.push(options.at ?? '/')
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = render(component as Component, {
    props: options.props,
    slots: options.slots,
    global: { plugins: [createTranslations(), router, [VueQueryPlugin, { queryClient }]] },
  })
  return { ...view, router }
}
