package cn.gongjian.plan.following;

/** How a promise stands, the worst first. */
public enum StandingState {
    /** A span is over and less was held than promised. */
    BEHIND,
    /** For the span that runs, what was held and what is planned is not enough; or more is planned than may be. */
    AT_RISK,
    /** Enough is held or planned for the span that runs. */
    ON_TRACK,
    /** All that is promised up to now was held. */
    MET,
    /** No span has begun. */
    NOT_DUE,
    /** The plan gives no number or no kind of activity, so there is nothing to count. */
    UNCOUNTED;

    StandingState worse(StandingState other) {
        return ordinal() <= other.ordinal() ? this : other;
    }
}
