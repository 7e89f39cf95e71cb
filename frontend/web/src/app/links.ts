import type { RouteLocationRaw } from 'vue-router'
import type { Feature, Subject } from './feature'

const shown: NonNullable<Feature['shows']> = {}

export function learnLinks(features: Feature[]) {
  for (const { shows } of features) Object.assign(shown, shows)
}

/** Where a thing of any feature is shown; undefined while no feature shows such things. */
export function linkTo(subject: string, id: string): RouteLocationRaw | undefined {
  return shown[subject as Subject]?.(id)
}
