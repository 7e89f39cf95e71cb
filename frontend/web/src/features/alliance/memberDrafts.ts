import { leads, type Member } from './kinds'

export interface MemberDraft {
  key: string
  organization?: { id: string; name: string }
  role: Member['role']
}

export function newMember(role: Member['role'], organization?: MemberDraft['organization']): MemberDraft {
  return { key: crypto.randomUUID(), organization, role }
}

/** Lines without an organisation are not meant yet. */
export function membersToSend(drafts: MemberDraft[]) {
  return drafts.flatMap(({ organization, role }) => (organization ? [{ organizationId: organization.id, role }] : []))
}

/** What is wrong with the members as a whole; the key of the words for it. */
export function wrongInMembers(drafts: MemberDraft[]): 'alliance.form.oneLead' | 'alliance.form.twice' | undefined {
  const chosen = drafts.filter(({ organization }) => organization)
  if (new Set(chosen.map(({ organization }) => organization?.id)).size < chosen.length) return 'alliance.form.twice'
  return chosen.filter(({ role }) => leads(role)).length > 1 ? 'alliance.form.oneLead' : undefined
}
