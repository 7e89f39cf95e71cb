import { each } from '../work.mjs'

/** Calendars of the provinces; counties without their own follow them. */
export async function loadSchoolYears({ client, demo, progress }) {
  const there = await client.all('admin', '/school-years')
  await each(demo.schoolYears, async ({ assumed, ...year }) => {
    const missing = !there.some((one) => one.regionCode === year.regionCode && one.firstYear === year.firstYear)
    if (missing) await client.post('admin', '/school-years', year, `school-year ${year.regionCode} ${year.firstYear}`)
    progress.done(missing)
  })
}
