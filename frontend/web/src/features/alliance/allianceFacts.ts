import type { Alliance } from './kinds'

/** An alliance itself, as it stands in a form; empty text and no day mean that nothing is written. */
export interface AllianceFacts {
  name: string
  type: Alliance['type']
  startsOn: string | undefined
  endsOn: string | undefined
  /** As people write a list: 语文、数学. */
  subjects: string
  goal: string
  agreementNumber: string
  agreementSignedOn: string | undefined
}

export function factsOf(alliance?: Alliance): AllianceFacts {
  return {
    name: alliance?.name ?? '',
    type: alliance?.type ?? 'COLLABORATIVE',
    startsOn: alliance?.startsOn,
    endsOn: alliance?.endsOn ?? undefined,
    subjects: (alliance?.subjects ?? []).join('、'),
    goal: alliance?.goal ?? '',
    agreementNumber: alliance?.agreementNumber ?? '',
    agreementSignedOn: alliance?.agreementSignedOn ?? undefined,
  }
}

export function readSubjects(text: string): string[] {
  const all = text.split(/[、，,；;\n]/).map((subject) => subject.trim())
  return [...new Set(all.filter(Boolean))]
}

/** As the service takes them in a change: what is empty is null. */
export function factsToSend(facts: AllianceFacts) {
  const { name, type, startsOn, endsOn, subjects, goal, agreementNumber, agreementSignedOn } = facts
  return {
    name: name.trim() || null,
    type,
    startsOn: startsOn ?? null,
    endsOn: endsOn ?? null,
    subjects: readSubjects(subjects),
    goal: goal.trim() || null,
    agreementNumber: agreementNumber.trim() || null,
    agreementSignedOn: agreementSignedOn ?? null,
  }
}

type Words = (key: string, named?: Record<string, unknown>) => string

export function factChecks(t: Words) {
  return {
    name: (name: string) => (name.trim() ? undefined : t('ui.required', { field: t('alliance.name') })),
    startsOn: (day: string | undefined) => (day ? undefined : t('ui.required', { field: t('alliance.form.startsOn') })),
    endsOn: (day: string | undefined, { startsOn }: { startsOn: string | undefined }) =>
      day && startsOn && day < startsOn ? t('cooperation.endBeforeStart') : undefined,
  }
}
