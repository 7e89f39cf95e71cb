import type { Item } from '@gongjian/client'

type Year = Pick<Item<'/school-years'>, 'regionCode' | 'firstYear'>
/** OWN is set by the region itself, FOLLOWED by one above it, REPLACED holds no more because a nearer one has its own. */
export type Holding = 'OWN' | 'FOLLOWED' | 'REPLACED'

/** The digits that say something: those of GB/T 2260 end in zeros above the county. */
const depth = (code: string) => code.replace(/(00)+$/, '').length

/** How a school year of a region or of one above it holds in that region, among all that were found for it. */
export function holdingIn(region: string, year: Year, all: Year[]): Holding {
  if (year.regionCode === region) return 'OWN'
  const rivals = all.filter(({ firstYear }) => firstYear === year.firstYear)
  return rivals.some(({ regionCode }) => depth(regionCode) > depth(year.regionCode)) ? 'REPLACED' : 'FOLLOWED'
}
