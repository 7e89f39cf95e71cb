import type { Item } from '@gongjian/client'
import { SHOWN_IN } from '../funding'

export type Adjustment = Item<'/fund-adjustments'>
export type AdjustmentKind = Adjustment['kind']

export const adjustmentKinds = ['INCREASE', 'DECREASE', 'CARRY_OVER', 'TAKE_BACK'] as const

/** A change of a fund shows in all that sums it up. */
export const ADJUSTED = [...SHOWN_IN, '/fund-adjustments', '/ledger-entries', '/funding-states']
