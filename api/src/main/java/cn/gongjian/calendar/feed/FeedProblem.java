package cn.gongjian.calendar.feed;

import cn.gongjian.shared.problem.ProblemKind;

public enum FeedProblem implements ProblemKind {
    /** Not there, somebody else's, revoked, or of something that its owner sees no more: nobody learns which. */
    FEED_NOT_FOUND(404),
    FEED_SUBJECT_NOT_FOUND(404),
    FEED_EXISTS(409, "uq_calendar_feed_once");

    private final int status;
    private final String constraint;

    FeedProblem(int status) {
        this(status, null);
    }

    FeedProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String constraint() {
        return constraint;
    }
}
