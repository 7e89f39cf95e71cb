import { describe, expect, it } from 'vitest'
import { emptyYear, factsOf, proposed } from './schoolYearForm'

describe('a school year as it is typed in', () => {
  it('proposes the first Monday and as many weeks as fit', () => {
    const term = { startsOn: '2026-09-01', endsOn: '2027-01-22', firstMonday: undefined, weeks: '' }
    expect(proposed(term)).toEqual({ firstMonday: '2026-08-31', weeks: '21' })
    expect(proposed({ ...term, weeks: '20' })).toEqual({ firstMonday: '2026-08-31' })
    expect(proposed({ ...term, startsOn: undefined })).toEqual({})
  })

  it('may have its second semester later', () => {
    const first = { startsOn: '2026-09-01', endsOn: '2027-01-22', firstMonday: '2026-08-31', weeks: '20' }
    expect(factsOf({ ...emptyYear(), firstYear: '2026', source: ' 校历 ', first })).toEqual({
      startsOn: '2026-09-01',
      endsOn: '2027-08-31',
      source: '校历',
      semesters: [{ ...first, term: 1, weeks: 20 }],
    })
  })
})
