import { expect, it } from 'vitest'
import { changedIn, given } from './changes'

it('sends what was changed, emptied things as null', () => {
  const before = { brand: '党建促和谐', goal: '互访', payer: 'A', subjects: ['语文'] }
  const values = { brand: '党建促乡村振兴', goal: null, endsOn: null, payer: 'A', subjects: ['语文'] }
  expect(changedIn(values, before)).toEqual({ brand: '党建促乡村振兴', goal: null })
})

it('leaves out of a new thing what is empty', () => {
  expect(given({ brand: '党建促和谐', goal: null, endsOn: undefined })).toEqual({ brand: '党建促和谐' })
})
