import { expect, it } from 'vitest'
import { holdingIn } from './inheritance'

const province = { regionCode: '330000', firstYear: 2026 }
const county = { regionCode: '331024', firstYear: 2026 }

it('a region without a calendar of its own follows the nearest one above it', () => {
  expect(holdingIn('331024', province, [province])).toBe('FOLLOWED')
  expect(holdingIn('331024', province, [province, { regionCode: '331000', firstYear: 2026 }])).toBe('REPLACED')
})

it('a calendar of its own replaces that of the province, for the same school year alone', () => {
  expect(holdingIn('331024', county, [province, county])).toBe('OWN')
  expect(holdingIn('331024', province, [province, county])).toBe('REPLACED')
  expect(holdingIn('331024', { ...province, firstYear: 2025 }, [county])).toBe('FOLLOWED')
})
