import type { RouteLocationRaw, RouteRecordRaw } from 'vue-router'
import type { AnswerOf } from '@gongjian/client'
import type { IconName } from '@/ui/icons'

export type MenuKey = AnswerOf<'/me'>['menus'][number]
export type Subject =
  | 'ALLIANCE'
  | 'PAIRING'
  | 'ACTIVITY'
  | 'ACTIVITY_SERIES'
  | 'ORGANIZATION'
  | 'FUND'
  | 'ALLOCATION'
  | 'FUNDING_PROPOSAL'
  | 'DISBURSEMENT'
  | 'EXPENSE'
  | 'PERSON'
  | 'PLAN'

export interface Menu {
  /** Shown to those whose `/me` names it. */
  key: MenuKey
  /** Translation key. */
  label: string
  icon: IconName
  to: string
  order: number
  /** On a phone: one of the five tabs, or a line above the pages of another menu, or an entry of 我的. */
  phone: 'tab' | 'me' | { under: MenuKey }
}

export interface Feature {
  routes: RouteRecordRaw[]
  menu?: Menu
  /** Where a thing of this feature is shown, for those who only know what it is and its id. */
  shows?: Partial<Record<Subject, (id: string) => RouteLocationRaw>>
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Translation key of the window title. */
    title?: string
    /** The menu entry that this page belongs to; who does not have it does not find the page. */
    menu?: MenuKey
    /** Found by everybody all the same, because things of other menus link to it; the API says what may be read. */
    isLinked?: boolean
    /** An action of `/me`; who may not do it does not find the page. */
    needs?: AnswerOf<'/me'>['allowedActions'][number]
    /** May be read without signing in. */
    isPublic?: boolean
  }
}

export function defineFeature(feature: Feature): Feature {
  return feature
}
