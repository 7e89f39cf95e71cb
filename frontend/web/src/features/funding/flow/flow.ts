import { containerIds } from '@/app/parts/containers'
import { addMoney, compareMoney } from '@/shared/money'
import type { SankeyLink, SankeyNode } from '@/ui/sankey'
import { stagesOf, type Allocation } from '../funding'
import { MOVED, type LedgerQuery } from '../ledger/ledger'

export type FlowAllocation = Pick<
  Allocation,
  'id' | 'fund' | 'beneficiary' | 'amount' | 'disbursed' | 'spent' | 'purposes' | 'state'
>
/** One stretch of the way of money: from a source, to whom, and for what or how far it has come. */
export interface FlowPath {
  fund: { id: string; name: string }
  to?: { id: string; name: string }
  /** A purpose that it was spent for, or where it still is. */
  end: { id: string; name: string; shade: SankeyNode['shade'] }
  amount: string
  /** Finds the entries behind the amount. */
  query: LedgerQuery
}
interface Words {
  nameOf: (purpose: string) => string
  held: string
  waiting: string
  asked: string
  free: string
}
type Source = { id: string; name: string; pending: string; remaining: string }

/** What was granted, by whom it was granted to and what became of it; what is left of the fund comes last. */
export function pathsOf(allocations: FlowAllocation[], words: Words, source?: Source): FlowPath[] {
  const granted = allocations.filter(({ state }) => state === 'APPROVED' || state === 'CLOSED')
  const paths = granted.flatMap((one): FlowPath[] => {
    const { fund, beneficiary, purposes } = one
    const scope = { fundId: fund.id, ...containerIds(beneficiary) }
    const way = (end: FlowPath['end'], amount: string, query: LedgerQuery) => ({
      fund,
      to: beneficiary,
      end,
      amount,
      query: { ...scope, ...query },
    })
    const { held, waiting } = stagesOf({ ...one, granted: one.amount })
    return [
      ...purposes.map(({ code, spent }) =>
        way({ id: `for:${code}`, name: words.nameOf(code), shade: 'spent' }, spent, { purposeCode: code }),
      ),
      way({ id: 'held', name: words.held, shade: 'held' }, held, { kind: MOVED.disbursed }),
      way({ id: 'waiting', name: words.waiting, shade: 'granted' }, waiting, { kind: MOVED.allocated }),
    ]
  })
  const rest = source ? restOf(source, words) : []
  return merged([...paths, ...rest].filter(({ amount }) => compareMoney(amount, '0') > 0))
}

function restOf({ id, name, pending, remaining }: Source, words: Words): FlowPath[] {
  const way = (end: string, label: string, amount: string) => ({
    fund: { id, name },
    end: { id: end, name: label, shade: 'free' as const },
    amount,
    query: { fundId: id },
  })
  return [way('asked', words.asked, pending), way('free', words.free, remaining)]
}

/** Several allocations of one fund to one beneficiary are one stream. */
function merged(paths: FlowPath[]): FlowPath[] {
  const found = new Map<string, FlowPath>()
  for (const path of paths) {
    const key = [path.fund.id, path.to?.id, path.end.id].join('/')
    const before = found.get(key)
    found.set(key, before ? { ...before, amount: addMoney(before.amount, path.amount) } : path)
  }
  return [...found.values()]
}

/** The same as a picture: fund → beneficiary → end. What nobody was given ends in the second column. */
export function pictureOf(paths: FlowPath[]): { nodes: SankeyNode[]; links: SankeyLink[] } {
  const nodes = new Map<string, SankeyNode>()
  const links = new Map<string, SankeyLink>()
  const pass = (id: string, label: string, column: number, shade: SankeyNode['shade'], amount: string) => {
    const before = nodes.get(id)
    nodes.set(id, { id, label, column, shade, amount: addMoney(before?.amount ?? '0', amount) })
    return id
  }
  const flow = (from: string, to: string, amount: string) => {
    const before = links.get(`${from}>${to}`)
    links.set(`${from}>${to}`, { from, to, amount: addMoney(before?.amount ?? '0', amount) })
  }
  for (const { fund, to, end, amount } of paths) {
    const source = pass(`fund:${fund.id}`, fund.name, 0, 'source', amount)
    const middle = to && pass(`to:${to.id}`, to.name, 1, 'source', amount)
    const last = pass(end.id, end.name, to ? 2 : 1, end.shade, amount)
    if (middle) flow(source, middle, amount)
    flow(middle ?? source, last, amount)
  }
  return { nodes: [...nodes.values()], links: [...links.values()] }
}
