package cn.gongjian.calendar;

import cn.gongjian.shared.problem.ProblemKind;

public enum ProgrammeProblem implements ProblemKind {
    SPEECH_NOT_FOUND(404),
    SPEECH_NOT_YOURS(403),
    SPEECH_OWN_REVIEW(403),
    SPEECH_WRONG_STATE(409);

    private final int status;

    ProgrammeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
