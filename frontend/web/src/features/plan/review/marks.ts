import type { Draft, Passage } from '../plan'
import { GROUPS, itemsOf, pointerTo } from '../draft/groups'

export type Range = Pick<Passage, 'start' | 'end'>

/** A passage that something was read from; what was read from the same words has the same number. */
export interface Mark extends Range {
  number: number
  pointers: string[]
}
/** A piece of a line in which nothing begins or ends. */
export interface Segment extends Range {
  text: string
  /** Begin here, so their numbers stand before it. */
  begins: Mark[]
  /** The shortest one that covers it. */
  mark?: Mark
  isUnread: boolean
  isCurrent: boolean
}

/** Numbers in the order of the text. */
export function marksOf(draft: Draft): Mark[] {
  const found = new Map<string, Mark>()
  for (const group of GROUPS)
    itemsOf(draft, group).forEach((item, index) => {
      const { passage } = item
      if (!passage || passage.end <= passage.start) return
      const key = `${passage.start}-${passage.end}`
      const mark = found.get(key) ?? { number: 0, start: passage.start, end: passage.end, pointers: [] }
      mark.pointers.push(pointerTo(group, index))
      found.set(key, mark)
    })
  return [...found.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mark, index) => ({ ...mark, number: index + 1 }))
}

const covers = (range: Range | undefined, start: number, end: number) =>
  range !== undefined && range.start <= start && range.end >= end

/** The text line by line, cut wherever a passage begins or ends; offsets are UTF-16 units, as those of a string are. */
export function linesOf(text: string, marks: Mark[], unread: Range[] = [], current?: Range): Segment[][] {
  const cuts = [...marks, ...unread, ...(current ? [current] : [])].flatMap(({ start, end }) => [start, end])
  const sorted = [...new Set(cuts)].sort((a, b) => a - b)
  let at = 0
  return text.split('\n').map((line) => {
    const from = at
    const to = at + line.length
    at = to + 1
    const inside = sorted.filter((cut) => cut > from && cut < to)
    const edges = [from, ...inside, to]
    return edges.slice(1).map((end, index) => segment(text, edges[index]!, end, marks, unread, current))
  })
}

function segment(text: string, start: number, end: number, marks: Mark[], unread: Range[], current?: Range): Segment {
  const covering = marks.filter((mark) => covers(mark, start, end) && end > start)
  const mark = covering.reduce<Mark | undefined>(
    (least, one) => (least && least.end - least.start <= one.end - one.start ? least : one),
    undefined,
  )
  return {
    start,
    end,
    text: text.slice(start, end),
    begins: marks.filter((one) => one.start === start && end > start),
    mark,
    isUnread: unread.some((one) => covers(one, start, end)),
    isCurrent: covers(current, start, end),
  }
}
