package cn.gongjian.plan;

/** Where a plan stands between being written and being history. */
public enum PlanState {
    /** Being written, or returned with a reason. */
    DRAFT,
    /** Waits for an officer. */
    SUBMITTED,
    /** Filed (备案), and not followed yet. */
    APPROVED,
    /** Followed. */
    IN_FORCE,
    /** A later edition took its place. */
    SUPERSEDED,
    /** Ended with a summary. */
    CLOSED,
    /** Given up before it was approved. */
    WITHDRAWN
}
