import type { AnswerOf } from '@gongjian/client'

export type ActivityDetail = AnswerOf<'/activities/{id}'>

/** Everything that shows activities. */
export const SHOWN_IN = ['/activities', '/workbench']
