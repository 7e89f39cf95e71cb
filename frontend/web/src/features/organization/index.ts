import type { RouteMeta, RouteRecordRaw } from 'vue-router'
import { defineFeature } from '@/app/feature'

type Page = () => Promise<unknown>

function page(path: string, title: string, component: Page, needs?: RouteMeta['needs']): RouteRecordRaw {
  return { path, component, props: true, meta: { title, menu: 'ADMIN', needs } } as RouteRecordRaw
}
/** One organisation or person, to which things of every other part link. */
function linked(path: string, title: string, component: Page): RouteRecordRaw {
  return { path, component, props: true, meta: { title, menu: 'ADMIN', isLinked: true } } as RouteRecordRaw
}

export default defineFeature({
  menu: { key: 'ADMIN', label: 'organization.menu', icon: 'gear', to: '/organizations', order: 9, phone: 'me' },
  routes: [
    page('/organizations', 'organization.title', () => import('./units/OrganizationListPage.vue')),
    page(
      '/organizations/new',
      'organization.add',
      () => import('./units/AddOrganizationPage.vue'),
      'CREATE_ORGANIZATION',
    ),
    linked('/organizations/:id', 'organization.title', () => import('./units/OrganizationPage.vue')),
    page('/organizations/:id/edit', 'organization.edit', () => import('./units/EditOrganizationPage.vue')),
    page('/people', 'person.title', () => import('./people/PersonListPage.vue')),
    page('/people/new', 'person.add', () => import('./people/AddPersonPage.vue'), 'CREATE_PERSON'),
    linked('/people/:id', 'person.title', () => import('./people/PersonPage.vue')),
    page('/people/:id/edit', 'person.edit', () => import('./people/EditPersonPage.vue')),
    page('/grants', 'grant.title', () => import('./grants/GrantListPage.vue'), 'CREATE_GRANT'),
    page('/grants/new', 'grant.give', () => import('./grants/GiveGrantPage.vue'), 'CREATE_GRANT'),
    page('/regions', 'region.title', () => import('./regions/RegionListPage.vue'), 'CREATE_ORGANIZATION'),
    page('/regions/import', 'region.import.title', () => import('./regions/ImportRegionsPage.vue'), 'CREATE_GRANT'),
    page('/audit-events', 'audit.title', () => import('./audit/AuditPage.vue'), 'READ_AUDIT'),
  ],
  shows: {
    ORGANIZATION: (id) => `/organizations/${id}`,
    PERSON: (id) => `/people/${id}`,
  },
})
