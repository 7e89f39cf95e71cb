import type { Item } from '@gongjian/client'
import { useI18n } from 'vue-i18n'
import { isDay } from '@/shared/dates'
import { formatYuan } from '@/shared/money'
import { useDates } from '@/ui/useDates'

export type AuditEvent = Item<'/audit-events'>

/** Where the words of a coded value stand: by field, or by subject and field where the field alone does not tell. */
const CODED: Record<string, string> = {
  'ORGANIZATION.kind': 'organization.kind',
  'ACTIVITY.kind': 'activity.kind',
  'ACTIVITY.state': 'activity.state',
  'ACTIVITY_SERIES.kind': 'activity.kind',
  weekdays: 'audit.value.weekday',
  parity: 'series.parity',
  ordinal: 'series.nth',
  onHoliday: 'series.onHoliday',
  isOffered: 'audit.value.yesNo',
  asksGuidance: 'audit.value.yesNo',
  'ALLIANCE.type': 'audit.value.allianceType',
  'ALLIANCE.state': 'audit.value.allianceState',
  'PAIRING.state': 'audit.value.pairingState',
  'PAIRING.payer': 'audit.value.payer',
  'PLAN.state': 'plan.state',
  'FUND.state': 'audit.value.fundState',
  'FUND.spendsFrom': 'spending.spendsFrom',
  'ALLOCATION.state': 'audit.value.allocationState',
  'FUNDING_PROPOSAL.state': 'proposal.stateOf',
  'FUNDING_PROPOSAL.method': 'proposal.methodOf',
  'DISBURSEMENT.state': 'spending.state',
  'EXPENSE.state': 'spending.state',
  'EXPENSE.purpose': 'audit.value.purpose',
  'CALENDAR_FEED.subject': 'feed.subject',
  'FILE.role': 'file.role',
  'FILE.showsMinors': 'file.shows',
  proposedBySide: 'audit.value.side',
  role: 'app.role',
  sourceKind: 'audit.value.sourceKind',
  'NOTIFICATION_PREFERENCE.language': 'audit.value.mailLanguage',
}
/** Its fields are the kinds of notifications, their values the ways. */
const PREFERENCE = 'NOTIFICATION_PREFERENCE'
const MONEY = ['budget', 'total', 'amount', 'rate']
/** What a thing belongs to stands on its page; an id would say nothing here. */
const UNSAID = ['allianceId', 'pairingId', 'organizationId']
  .flatMap((key) => [`ACTIVITY.${key}`, `ACTIVITY_SERIES.${key}`])
  .concat('FILE.activityId', 'EXPENSE.activityId', 'EXPENSE.reverses', 'DISBURSEMENT.reverses')

/** What the trail records in codes, in words. */
export function useAuditWords() {
  const { t, te } = useI18n()
  const dates = useDates()
  const first = (keys: string[], otherwise: string) => {
    const known = keys.find((key) => te(key) || te(key, 'zh-CN'))
    return known ? t(known) : otherwise
  }

  const action = ({ subject, action: done }: Pick<AuditEvent, 'subject' | 'action'>) =>
    first([`audit.actionOf.${subject}.${done}`, `auditAction.${done}`], t('audit.changed'))

  const subject = (of: string) => first([`audit.subject.${of}`], '')

  /** A grant is titled by person, role and organisation. */
  const title = ({ subject: of, title: named = '' }: AuditEvent) =>
    of === 'GRANT' ? named.replace(/ ([A-Z]+) /, (_, role: string) => ` ${first([`app.role.${role}`], role)} `) : named

  function field(of: string, name: string) {
    const [list, key] = name.split('/') as [string, string | undefined]
    const post = first([`audit.value.post.${key}`], '')
    if (list === 'members' && key) return t('audit.memberOf', { name: key })
    if (list === 'shares' && key) return t('audit.shareOf', { name: key })
    if (list === 'leadership') return post
    if (/^posts[AB]$/.test(list)) return t('audit.sidePost', { side: t(`audit.value.side.${list.slice(-1)}`), post })
    const told = of === PREFERENCE ? [`notification.kind.${name}`] : []
    return first([`audit.fieldOf.${of}.${name}`, `audit.field.${name}`, ...told], t('audit.otherField'))
  }

  /** `CORE 2026-09-01/2027-08-31` */
  function membership(text: string) {
    const [role = '', term = ''] = text.split(' ')
    const [from, to] = term.split('/')
    return `${first([`audit.value.memberRole.${role}`], role)} ${dates.term(from, to)}`.trim()
  }

  /** `STUDY_TRIP ≤ 3000.00` */
  function purpose(text: string) {
    const [code = '', ceiling] = text.split(' ≤ ')
    const named = first([`audit.value.purpose.${code}`], code)
    return ceiling ? t('audit.atMost', { purpose: named, amount: formatYuan(ceiling) }) : named
  }

  /** `家长代表发言 APPROVED` */
  function speech(text: string) {
    return text.replace(/ ([A-Z]+)$/, (_, state: string) => ` ${first([`audit.value.speech.${state}`], state)}`)
  }

  function single(of: string, name: string, text: string): string {
    const coded = CODED[`${of}.${name}`] ?? CODED[name] ?? (of === PREFERENCE ? 'notification.way' : undefined)
    if (coded) return first([`${coded}.${text}`], text)
    if (`${of}.${name}` === 'ACTIVITY_KIND.group') return t(`calendar.group.${text.toLowerCase()}`)
    if (name === 'speech') return speech(text)
    if (name === 'purposes') return purpose(text)
    if (name === 'attendance') return t('audit.people', { count: text })
    if (MONEY.includes(name) && /^\d/.test(text)) return t('audit.yuan', { amount: formatYuan(text) })
    if (isDay(text)) return dates.plainDay(text)
    return /^\d{4}-\d\d-\d\dT/.test(text) ? dates.moment(text) : text
  }

  function value(of: string, name: string, text: string): string {
    if (name.startsWith('members/')) return text.split('；').map(membership).join('；')
    if (!/^\[.*\]$/s.test(text)) return single(of, name, text)
    const parts = text.slice(1, -1).split(', ')
    return parts.map((part) => single(of, name, part)).join('、')
  }

  const told = ({ subject: of, changes }: Pick<AuditEvent, 'subject' | 'changes'>) =>
    changes.filter(({ field: name }) => !UNSAID.includes(`${of}.${name}`))

  return { action, subject, title, field, value, told }
}
