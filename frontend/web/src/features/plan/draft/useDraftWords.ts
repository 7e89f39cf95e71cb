import { useI18n } from 'vue-i18n'
import { dotted } from '@/shared/text'
import { useDates } from '@/ui/useDates'
import { useKinds } from '@/ui/useKinds'
import type { DraftItem, GroupName, ItemOfGroup } from './groups'

/** How an item of a draft reads: what it is, what is said about it, and the money of it. */
export interface Told {
  title: string
  lines: string[]
  amount?: string
  isSoft?: boolean
}

export function useDraftWords() {
  const { t } = useI18n()
  const dates = useDates()
  const kinds = useKinds()

  function day(date: string | undefined): string {
    if (!date) return ''
    if (!date.startsWith('--')) return dates.plainDay(date)
    const known = dates.plainDay(`${new Date().getFullYear()}${date.slice(1)}`)
    return `${known}（${t('draft.unknownYear')}）`
  }
  function term(from?: string, to?: string, words?: string): string {
    if (!from && !to) return words ?? t('draft.noDates')
    return [from && day(from), to ? day(to) : t('draft.openEnd')].filter(Boolean).join('–')
  }

  function count({ count: least, max, bound, unit }: { count?: number; max?: number; bound: string; unit?: string }) {
    const named = unit ?? t('draft.times')
    if (least === undefined && max === undefined) return ''
    if (bound === 'MAX') return t('draft.atMost', { count: max ?? least, unit: named })
    if (max !== undefined && max !== least) return t('draft.range', { count: least, max, unit: named })
    const key = { MIN: 'draft.atLeast', APPROX: 'draft.about', EXACT: 'draft.exact' }[bound] ?? 'draft.exact'
    return t(key, { count: least, unit: named })
  }

  const tell: { [G in GroupName]: (item: ItemOfGroup<G>) => Told } = {
    commitments: (c) => ({
      title: c.activity,
      isSoft: c.strength === 'SOFT',
      lines: [
        dotted(t(`draft.period.${c.period}`), count(c) || t('draft.noCount')),
        dotted(
          c.ownerWords ?? t(`draft.owner.${c.owner}`),
          c.kind && kinds.name(c.kind as never),
          c.months?.length && t('draft.inMonths', { months: c.months.join('、') }),
          (c.from ?? c.to) && term(c.from, c.to),
        ),
      ],
    }),
    phases: (p) => ({ title: p.name, lines: [dotted(term(p.from, p.to), p.words)] }),
    targets: (x) => ({
      title: x.what,
      isSoft: x.strength === 'SOFT',
      lines: [
        dotted(
          count({ count: x.min, max: x.max, bound: x.min === undefined ? 'MAX' : 'MIN', unit: x.unit ?? '' }),
          x.due && day(x.due),
          x.dueMonths && t('draft.withinMonths', { months: x.dueMonths }),
          x.dueWords,
        ),
      ],
    }),
    deadlines: (d) => ({
      title: d.what,
      lines: [
        dotted(
          d.due && day(d.due),
          d.dayOfMonth && t('draft.dayOfMonth', { day: d.dayOfMonth }),
          d.time,
          d.leadDays && t('draft.leadDays', { days: d.leadDays }),
          d.period && t(`draft.period.${d.period}`),
          d.to,
          d.words,
        ),
      ],
    }),
    money: (m) => ({
      title: m.beneficiary ?? (m.amount || m.total ? (m.purpose ?? t('draft.group.money')) : t('draft.noAmount')),
      amount: m.total ?? m.amount,
      lines: [
        dotted(
          (m.amount ?? m.total) && t(`draft.per.${m.per}`),
          m.amount && m.times && m.times > 1 && t('draft.forTimes', { amount: m.amount, times: m.times }),
          m.period && t(`draft.period.${m.period}`),
        ),
        dotted(m.purposes.join('、') || m.purpose),
        dotted(
          m.payer && t('draft.paidBy', { payer: m.payer }),
          m.notCharged.length > 0 && t('draft.notChargedTo', { names: m.notCharged.join('、') }),
        ),
      ],
    }),
    scores: (s) => ({
      title: s.name,
      lines: [
        dotted(
          s.weight !== undefined &&
            t('draft.weightOf', { weight: s.weight }) + (s.times && s.times > 1 ? ` × ${s.times}` : ''),
          s.points !== undefined && t('draft.pointsOf', { points: s.points }),
          s.ratio.length > 0 && `${s.between.join('：')} ${s.ratio.join('：')}`,
          (s.min ?? s.max) !== undefined &&
            count({ count: s.min, max: s.max, bound: s.min === undefined ? 'MAX' : 'MIN', unit: s.unit ?? '' }),
          s.value !== undefined && t('draft.perUnit', { value: s.value, unit: s.unit ?? '' }),
          s.period && t(`draft.period.${s.period}`),
          s.formula,
          s.appliesTo.join('、'),
        ),
      ],
    }),
    organizations: (o) => ({
      title: o.name,
      lines: [
        dotted(
          o.role && t(`draft.role.${o.role}`),
          o.kind && t(`organization.kind.${o.kind}`),
          (o.mentions ?? 0) > 1 && t('draft.mentions', { count: o.mentions }),
        ),
      ],
    }),
    posts: (p) => ({
      title: t(`cooperation.post.${p.post}`),
      lines: [
        dotted(
          p.name ?? t('draft.vacant'),
          p.organization,
          p.count && t('draft.wanted', { count: p.count }),
          p.eachSide && t('draft.bothSides'),
        ),
      ],
    }),
    workLines: (w) => ({ title: w.name, lines: [] }),
    events: (e) => ({
      title: e.name,
      lines: [
        dotted(
          e.on && (e.until && e.until !== e.on ? `${day(e.on)}–${day(e.until)}` : day(e.on)),
          e.startsAt && (e.endsAt ? `${e.startsAt}–${e.endsAt}` : e.startsAt),
          e.place,
          e.words,
        ),
      ],
    }),
  }

  function told(group: GroupName, item: DraftItem): Told {
    const of = (tell[group] as (item: DraftItem) => Told)(item)
    return { ...of, lines: of.lines.filter(Boolean) }
  }
  /** One line for a comparison. */
  const line = (group: GroupName, item: DraftItem) => {
    const { title, lines, amount } = told(group, item)
    return dotted(title, ...lines, amount)
  }

  return { told, line, day, term }
}
