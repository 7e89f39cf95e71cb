import type { Tone } from '@/ui/StateBadge.vue'
import type { ActivityDetail } from '../activity'
import { readCount } from '../activityForm'

export type Programme = ActivityDetail['programme']
export type RundownItem = Programme['rundown'][number]
export type Speech = NonNullable<RundownItem['speech']>

interface Someone {
  id: string
  name: string
}

/** Who sees to something: somebody we know, or anybody in words. */
interface SeenTo {
  responsible: string
  person?: Someone
}

export interface StepDraft extends SeenTo {
  key: string
  id?: string
  title: string
  minutes: string
  note: string
  hasSpeech: boolean
  reviewer?: Someone
}

export interface NeedDraft extends SeenTo {
  key: string
  id?: string
  name: string
  quantity: string
  unit: string
  dueOn?: string
  isReady: boolean
}

export type ProgrammeValues = {
  rundown: StepDraft[]
  materials: NeedDraft[]
  /** What a change started from, kept with the draft: what others do meanwhile shows as a conflict. */
  base?: { view: ActivityDetail; etag?: string }
}

export const newStep = (): StepDraft => ({
  key: crypto.randomUUID(),
  title: '',
  minutes: '',
  responsible: '',
  note: '',
  hasSpeech: false,
})
export const newNeed = (): NeedDraft => ({
  key: crypto.randomUUID(),
  name: '',
  quantity: '',
  unit: '',
  responsible: '',
  isReady: false,
})

export function programmeValues({ rundown, materials }: Programme): ProgrammeValues {
  return {
    rundown: rundown.map((item) => ({
      key: item.id,
      id: item.id,
      title: item.title,
      minutes: String(item.minutes),
      responsible: item.responsible ?? '',
      person: item.responsiblePerson,
      note: item.note ?? '',
      hasSpeech: Boolean(item.speech),
      reviewer: item.speech?.reviewer,
    })),
    materials: materials.map((one) => ({
      key: one.id,
      id: one.id,
      name: one.name,
      quantity: one.quantity ? String(one.quantity) : '',
      unit: one.unit ?? '',
      responsible: one.responsible ?? '',
      person: one.responsiblePerson,
      dueOn: one.dueOn,
      isReady: one.isReady,
    })),
  }
}

/** What is written; what was left empty is left out. */
export function programmeFacts({ rundown, materials }: Pick<ProgrammeValues, 'rundown' | 'materials'>) {
  return {
    rundown: rundown.map((step) => ({
      id: step.id,
      title: step.title.trim(),
      minutes: readMinutes(step.minutes),
      ...seenTo(step),
      note: words(step.note),
      hasSpeech: step.hasSpeech,
      reviewerId: step.hasSpeech ? step.reviewer?.id : undefined,
    })),
    materials: materials.map((need) => ({
      id: need.id,
      name: need.name.trim(),
      quantity: readCount(need.quantity),
      unit: words(need.unit),
      ...seenTo(need),
      dueOn: need.dueOn,
      isReady: need.isReady,
    })),
  }
}

const words = (text: string) => text.trim() || undefined
const seenTo = ({ responsible, person }: SeenTo) => ({
  responsible: words(responsible),
  responsiblePersonId: person?.id,
})

/** A whole number of minutes as people type it, `20` or `20 分钟`. */
export function readMinutes(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/分钟?|\s/g, '')
  const minutes = /^\d{1,4}$/.test(plain) ? Number(plain) : 0
  return minutes >= 1 && minutes <= 1440 ? minutes : undefined
}

export const whoSeesTo = (one: { responsible?: string; responsiblePerson?: Someone }) =>
  [one.responsiblePerson?.name, one.responsible].filter(Boolean).join('、')

export type SpeechWord = 'missing' | 'draft' | 'submitted' | 'approved' | 'returned'

export function speechWord({ state, isWritten }: Pick<Speech, 'state' | 'isWritten'>): SpeechWord {
  if (state === 'NONE') return isWritten ? 'draft' : 'missing'
  return state.toLowerCase() as SpeechWord
}
export const SPEECH_TONES: Record<SpeechWord, Tone> = {
  missing: 'none',
  draft: 'none',
  submitted: 'wait',
  approved: 'ok',
  returned: 'risk',
}
