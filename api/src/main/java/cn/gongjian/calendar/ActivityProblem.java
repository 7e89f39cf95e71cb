package cn.gongjian.calendar;

import cn.gongjian.shared.problem.ProblemKind;

public enum ActivityProblem implements ProblemKind {
    ACTIVITY_NOT_FOUND(404),
    ACTIVITY_NOT_YOURS(403),
    ACTIVITY_KIND_UNKNOWN(400, "fk_activity_kind"),
    ACTIVITY_KIND_NOT_FOUND(404),
    ACTIVITY_KIND_NOT_YOURS(403),
    ACTIVITY_KIND_NAME_TAKEN(409, "uq_activity_kind_name"),
    ACTIVITY_KIND_CODE_TAKEN(409, "pk_activity_kind"),
    ACTIVITY_TIMES_REVERSED(400, "ck_activity_times_order"),
    ACTIVITY_TOO_LONG(400, "ck_activity_at_most_31_days"),
    ACTIVITY_TIMES_OUT_OF_RANGE(400, "ck_activity_times_in_range"),
    ACTIVITY_PARTICIPANT_UNCLEAR(400, "ck_activity_participant_one"),
    ACTIVITY_PARTICIPANT_TWICE(400, "uq_activity_participant_once"),
    ACTIVITY_HOST_NOT_PARTY(409),
    ACTIVITY_CONTAINER_CLOSED(409),
    ACTIVITY_NOT_EDITABLE(409),
    ACTIVITY_ALREADY_ANNOUNCED(409),
    ACTIVITY_NOT_OVER(409),
    ACTIVITY_ATTENDANCE_TOO_SMALL(400),
    ACTIVITY_ALLOCATION_OF_OTHERS(409),
    ACTIVITY_SERIES_NOT_FOUND(404),
    ACTIVITY_SERIES_DAY_UNKNOWN(400),
    ACTIVITY_ANNOUNCED_BEFORE(409, "ck_activity_deleted_before_announced"),
    ACTIVITY_NOT_DELETED(409);

    private final int status;
    private final String constraint;

    ActivityProblem(int status) {
        this(status, null);
    }

    ActivityProblem(int status, String constraint) {
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
