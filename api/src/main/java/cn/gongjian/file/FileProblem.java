package cn.gongjian.file;

import cn.gongjian.shared.problem.ProblemKind;

public enum FileProblem implements ProblemKind {
    /** Not there, removed, of an activity that the caller does not see, or a picture of minors that is somebody else's yet: nobody learns which. */
    FILE_NOT_FOUND(404),
    FILE_NOT_YOURS(403),
    FILE_CONTAINER_CLOSED(409),
    FILE_TOO_LARGE(413, "ck_activity_file_size"),
    FILE_TYPE_REFUSED(415),
    FILE_UNREADABLE(415),
    FILE_HOLDS_PROGRAM(415),
    FILE_UNPACKS_TOO_LARGE(413),
    FILE_TOO_MANY(409),
    FILE_MINORS_UNSAID(400, "ck_activity_file_picture"),
    FILE_NOT_PICTURE(409),
    FILE_CONSENT_UNNEEDED(409, "ck_activity_file_consent_of_minors"),
    FILE_CONSENT_NOT_YOURS(403),
    FILE_CONSENT_RECORDED(409),
    FILE_CONSENT_ABSENT(409),
    FILE_NOT_REMOVED(409);

    private final int status;
    private final String constraint;

    FileProblem(int status) {
        this(status, null);
    }

    FileProblem(int status, String constraint) {
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
