import { useI18n } from 'vue-i18n'
import { wallClock } from '@/shared/dates'
import { dotted } from '@/shared/text'
import { useDates } from '@/ui/useDates'
import type { Notification } from './notification'

/** The service tells kinds and facts; here they become sentences. */
export function useNotificationWords() {
  const { t } = useI18n()
  const dates = useDates()

  function where({ startsAt, endsAt, place }: { startsAt?: string; endsAt?: string; place?: string }) {
    return dotted(startsAt && endsAt && dates.span(startsAt, endsAt), place)
  }

  function ofSeries({ kind, facts }: Notification) {
    const day = facts.startsAt && dates.plainDay(wallClock(facts.startsAt).day)
    if (kind === 'ACTIVITY_INVITED' && day) return [t('notification.series', { day, count: facts.count })]
    if (kind === 'ACTIVITY_CANCELLED') return [t('notification.seriesCancelled', { count: facts.count })]
    return [t('notification.seriesChanged')]
  }

  /** The lines under the title. */
  function lines(of: Notification): string[] {
    const { facts } = of
    const reason = facts.reason ? [t('notification.reason', { reason: facts.reason })] : []
    if (of.subject.kind === 'ACTIVITY_SERIES') return [...ofSeries(of), ...reason]
    if (facts.before)
      return [t('notification.before', { where: where(facts.before) }), t('notification.now', { where: where(facts) })]
    if (facts.dueOn) return [where(facts), t('notification.due', { day: dates.day(facts.dueOn) })]
    return [where(facts), ...reason]
  }

  const kind = ({ kind: of }: Notification) => t(`notification.kind.${of}`)

  return { kind, lines }
}
