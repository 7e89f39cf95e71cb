import type { Pairing } from './standing'

/** What both sides agree on, as it stands in a form; empty text and no day mean that nothing is written. */
export interface PairingFacts {
  brand: string
  startsOn: string | undefined
  endsOn: string | undefined
  goal: string
  agreementNumber: string
  agreementSignedOn: string | undefined
  payer: Pairing['payer']
}

export function factsOf(pairing?: Pairing): PairingFacts {
  return {
    brand: pairing?.brand ?? '',
    startsOn: pairing?.startsOn,
    endsOn: pairing?.endsOn ?? undefined,
    goal: pairing?.goal ?? '',
    agreementNumber: pairing?.agreementNumber ?? '',
    agreementSignedOn: pairing?.agreementSignedOn ?? undefined,
    payer: pairing?.payer ?? 'EACH',
  }
}

/** As the service takes them in a change: what is empty is null. */
export function factsToSend({
  brand,
  startsOn,
  endsOn,
  goal,
  agreementNumber,
  agreementSignedOn,
  payer,
}: PairingFacts) {
  return {
    brand: brand.trim() || null,
    startsOn: startsOn ?? null,
    endsOn: endsOn ?? null,
    goal: goal.trim() || null,
    agreementNumber: agreementNumber.trim() || null,
    agreementSignedOn: agreementSignedOn ?? null,
    payer,
  }
}

type Words = (key: string, named?: Record<string, unknown>) => string

export function factChecks(t: Words) {
  return {
    startsOn: (day: string | undefined) => (day ? undefined : t('ui.required', { field: t('pairing.form.startsOn') })),
    endsOn: (day: string | undefined, { startsOn }: { startsOn: string | undefined }) =>
      day && startsOn && day < startsOn ? t('cooperation.endBeforeStart') : undefined,
  }
}
