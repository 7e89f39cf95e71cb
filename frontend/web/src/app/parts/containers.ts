import type { AnswerOf, Item } from '@gongjian/client'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { useApi } from '../api'
import { client } from '../api/client'

/** What activities and money belong to: an alliance, a pairing, or one organisation. */
export interface Container {
  subject: 'ALLIANCE' | 'PAIRING' | 'ORGANIZATION'
  id: string
  name: string
}
export type ContainerKey = Pick<Container, 'subject' | 'id'>
export type Party = AnswerOf<'/pairings/{id}'>['sideA']['organization']

const params = { ALLIANCE: 'allianceId', PAIRING: 'pairingId', ORGANIZATION: 'organizationId' } as const
export const containerParams = Object.values(params)

/** `{ pairingId: … }`, as bodies, filters and addresses name it. */
export function containerIds({
  subject,
  id,
}: ContainerKey): Partial<Record<(typeof params)[ContainerKey['subject']], string>> {
  return { [params[subject]]: id }
}

export function containerIn(query: Record<string, unknown>): ContainerKey | undefined {
  const subjects = Object.keys(params) as ContainerKey['subject'][]
  const subject = subjects.find((one) => typeof query[params[one]] === 'string' && query[params[one]])
  return subject && { subject, id: String(query[params[subject]]) }
}

const LIMIT = 12

/** Finds by name what is open and within reach; pairings first, for there are most of them. */
export function useContainerSearch() {
  const { t } = useI18n()
  const between = ({ sideA, sideB }: Item<'/pairings'>) =>
    t('container.pairing', { a: sideA.shortName ?? sideA.name, b: sideB.shortName ?? sideB.name })

  return async function find(text: string): Promise<Container[]> {
    const query = { q: text || undefined, limit: LIMIT }
    const [pairings, alliances, organizations] = await Promise.all([
      client('get', '/pairings', { query }),
      client('get', '/alliances', { query }),
      client('get', '/organizations', { query }),
    ])
    return [
      ...pairings.data.items
        .filter(({ state }) => state !== 'CLOSED' && state !== 'DECLINED')
        .map((one) => ({ subject: 'PAIRING' as const, id: one.id, name: between(one) })),
      ...alliances.data.items
        .filter(({ state }) => state !== 'CLOSED')
        .map(({ id, name }) => ({ subject: 'ALLIANCE' as const, id, name })),
      ...organizations.data.items.map(({ id, name }) => ({ subject: 'ORGANIZATION' as const, id, name })),
    ]
  }
}

/** Name and parties of a container that may be known by its id only. */
export function useContainer(of: MaybeRefOrGetter<ContainerKey | undefined>) {
  const key = computed(() => toValue(of))
  const ask = (subject: ContainerKey['subject']) => ({
    params: () => ({ id: key.value?.id ?? '' }),
    enabled: () => key.value?.subject === subject,
  })
  const pairing = useApi('/pairings/{id}', ask('PAIRING'))
  const alliance = useApi('/alliances/{id}', ask('ALLIANCE'))
  const organization = useApi('/organizations/{id}', ask('ORGANIZATION'))
  const asked = computed(() => {
    if (!key.value) return undefined
    return { PAIRING: pairing, ALLIANCE: alliance, ORGANIZATION: organization }[key.value.subject]
  })

  const data = computed((): (Container & { parties: Party[] }) | undefined => {
    const found = asked.value?.data.value
    if (!key.value || found?.id !== key.value.id) return undefined
    return { ...key.value, name: found.name, parties: parties() }
  })
  function parties(): Party[] {
    if (key.value?.subject === 'PAIRING') {
      const both = pairing.data.value
      return both ? [both.sideA.organization, both.sideB.organization] : []
    }
    if (key.value?.subject === 'ALLIANCE')
      return (alliance.data.value?.members ?? []).map((member) => member.organization)
    const one = organization.data.value
    return one ? [{ id: one.id, name: one.name, shortName: one.shortName, kind: one.kind }] : []
  }

  return {
    data,
    error: computed(() => asked.value?.error.value ?? null),
    isLoading: computed(() => asked.value?.isLoading.value ?? false),
    reload: () => asked.value?.reload(),
  }
}
