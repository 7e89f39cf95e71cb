import { SHOWN_IN } from '../activity'

/** Everything that shows series or their activities. */
export const SERIES_SHOWN_IN = [...SHOWN_IN, '/activity-series']
