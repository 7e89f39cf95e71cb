package cn.gongjian.shared.problem;

/** Refusals that every operation may answer. */
public enum SharedProblem implements ProblemKind {
    REQUEST_UNREADABLE(400),
    REQUEST_INVALID(400),
    BAD_REQUEST(400),
    CURSOR_INVALID(400),
    SIGN_IN_REQUIRED(401),
    ACCOUNT_NOT_BOUND(403),
    NOT_ALLOWED(403),
    CROSS_SITE_REQUEST(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    IDEMPOTENCY_IN_FLIGHT(409, "pk_idempotency_key"),
    VERSION_STALE(412),
    PAYLOAD_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    MEDIA_TYPE_UNSUPPORTED(415),
    EXPECTATION_FAILED(417),
    IDEMPOTENCY_MISMATCH(422),
    VERSION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503),
    IDENTITY_PROVIDER_UNAVAILABLE(503);

    private final int status;
    private final String constraint;

    SharedProblem(int status) {
        this(status, null);
    }

    SharedProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public String constraint() {
        return constraint;
    }

    @Override
    public int status() {
        return status;
    }

    /** Its package is named after what it holds, not after a feature. */
    @Override
    public String feature() {
        return "shared";
    }
}
