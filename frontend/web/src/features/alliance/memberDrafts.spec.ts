import { expect, it } from 'vitest'
import { readSubjects } from './allianceFacts'
import { membersToSend, newMember, wrongInMembers } from './memberDrafts'

const school = (id: string) => ({ id, name: id })

it('takes one lead only, core or base', () => {
  expect(wrongInMembers([newMember('CORE', school('a')), newMember('BASE', school('b'))])).toMatch(/oneLead/)
  expect(wrongInMembers([newMember('CORE', school('a')), newMember('MEMBER', school('b'))])).toBeUndefined()
})

it('takes an organisation once', () => {
  expect(wrongInMembers([newMember('CORE', school('a')), newMember('MEMBER', school('a'))])).toMatch(/twice/)
})

it('passes over lines without an organisation', () => {
  const drafts = [newMember('CORE'), newMember('MEMBER', school('b'))]
  expect(wrongInMembers(drafts)).toBeUndefined()
  expect(membersToSend(drafts)).toEqual([{ organizationId: 'b', role: 'MEMBER' }])
})

it('reads subjects as people write lists, each once', () => {
  expect(readSubjects('语文、数学，英语, 语文；班主任工作、')).toEqual(['语文', '数学', '英语', '班主任工作'])
})
