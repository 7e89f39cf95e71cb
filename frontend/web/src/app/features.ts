import { computed } from 'vue'
import type { Feature, Menu } from './feature'
import { learnLinks } from './links'
import { useSession } from './session/session'

export const features = Object.values(
  import.meta.glob<Feature>('../features/*/index.ts', { eager: true, import: 'default' }),
)
learnLinks(features)

const menus: Menu[] = features.flatMap(({ menu }) => menu ?? []).sort((a, b) => a.order - b.order)

/** The menu entries of whoever is signed in. */
export function useMenus() {
  const session = useSession()
  return computed(() => menus.filter(({ key }) => session.sees(key)))
}
