export interface Violation {
  /** JSON pointer into the body that was sent, such as `/purposes/0/ceiling`. */
  pointer: string
  message: string
}

interface ProblemBody {
  type?: string
  title?: string
  detail?: string
  status: number
  violations?: Violation[]
  traceId?: string
  [extra: string]: unknown
}

/** A refusal in the API's own words (RFC 9457): `message` is meant for people. */
export class Problem extends Error {
  readonly status: number
  readonly title: string
  readonly violations: Violation[]
  readonly traceId?: string
  /** Whatever the problem carries beside the standard members, such as `current` or `remaining`. */
  readonly extras: Record<string, unknown>
  /** The present version of a thing whose change was refused with 412. */
  readonly etag?: string
  private readonly type: string

  constructor(body: ProblemBody, etag?: string) {
    const { type = 'about:blank', title = '', detail, status, violations = [], traceId, ...extras } = body
    super(detail ?? title)
    this.name = 'Problem'
    this.type = type
    this.title = title
    this.status = status
    this.violations = violations
    this.traceId = traceId
    this.extras = extras
    this.etag = etag
  }

  is(slug: string) {
    return this.type.endsWith(`/problems/${slug}`)
  }
}

/** No answer came at all, so it is unknown whether the service did what was asked. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}
