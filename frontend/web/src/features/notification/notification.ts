import type { Item } from '@gongjian/client'
import type { IconName } from '@/ui/icons'

export type Notification = Item<'/notifications'>
export type Kind = Notification['kind']

export const ICONS: Record<Kind, IconName> = {
  NOTICE_DUE: 'clock',
  MINUTES_MISSING: 'inspect',
  ACTIVITY_INVITED: 'cal',
  ACTIVITY_UNINVITED: 'out',
  ACTIVITY_ANNOUNCED: 'info',
  ACTIVITY_CHANGED: 'edit',
  ACTIVITY_MOVED: 'move',
  ACTIVITY_CANCELLED: 'x',
}
