import { multiplyMoney, readMoney, subtractMoney, compareMoney } from '@/shared/money'
import type { Draft, Question, Reading } from '../plan'
import { itemsOf, readPointer, type DraftItem, type GroupName } from '../draft/groups'
import type { Correction } from './usePlanReview'

/** How an answer is recorded. */
export const keyOf = ({ code, about }: Question) => (about ? `${code} ${about}` : code)

/** The item that a question is about. It was asked of the text, so where items were removed since, the passage finds it. */
export function subjectOf(
  question: Question,
  draft: Draft,
): { group: GroupName; index: number; item: DraftItem } | undefined {
  const at = readPointer(question.about)
  if (!at) return undefined
  const items = itemsOf(draft, at.group) as DraftItem[]
  const { passage } = question
  const sameWords = passage ? items.findIndex((item) => touches(item, passage)) : -1
  const indexed = passage && items[at.index]?.passage && !touches(items[at.index]!, passage) ? -1 : at.index
  const index = items[indexed] && indexed === at.index ? at.index : sameWords
  const item = items[index]
  return item && { group: at.group, index, item }
}
const touches = ({ passage }: DraftItem, of: { start: number; end: number }) =>
  passage !== undefined && passage.start < of.end && of.start < passage.end

/** A list of the draft with one item changed. */
export function withItem(draft: Draft, group: GroupName, index: number, change: object): Correction {
  const items = (itemsOf(draft, group) as DraftItem[]).map((item, at) => (at === index ? { ...item, ...change } : item))
  return { draft: { [group]: items } }
}

export interface Sums {
  each: string
  all: string
  times: number
  /** What each gets, when the number is meant for each. */
  unit: string
  difference: string
  isMoney: boolean
}
/** Both readings of a number that may be for each of several or for all of them. */
export function sumsOf({ params, about }: Question): Sums {
  const times = Number(params.times ?? 1)
  const { each = '', all = '' } = params
  const isMoney = (about ?? '').startsWith('/money') && readMoney(each) !== undefined && readMoney(all) !== undefined
  if (!isMoney)
    return { each, all, times, unit: all, difference: String(Math.abs(Number(each) - Number(all))), isMoney }
  const [more, less] = compareMoney(each, all) >= 0 ? [each, all] : [all, each]
  return { each, all, times, unit: all, difference: subtractMoney(more, less), isMoney }
}

/** What `EACH` or `ALL` makes of the item: the sum of money, or who owes the number. */
export function eachOrAll(question: Question, draft: Draft, answer: 'EACH' | 'ALL'): Correction {
  const found = subjectOf(question, draft)
  if (!found) return {}
  const { group, index, item } = found
  const { times, unit, each, all } = sumsOf(question)
  if (group !== 'money') return withItem(draft, group, index, { owner: answer === 'EACH' ? 'EACH_MEMBER' : 'WHOLE' })
  const { per } = item as { per: string }
  if (answer === 'ALL')
    return withItem(draft, group, index, { per: 'TOTAL', amount: all, times: undefined, total: all })
  const amount = multiplyMoney(unit, 1)
  return withItem(draft, group, index, { per: per === 'TOTAL' ? 'EACH_UNIT' : per, amount, times, total: each })
}

export const draftOf = (view: Reading): Draft => view
