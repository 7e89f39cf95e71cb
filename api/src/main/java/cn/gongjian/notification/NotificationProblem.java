package cn.gongjian.notification;

import cn.gongjian.shared.problem.ProblemKind;

public enum NotificationProblem implements ProblemKind {
    NOTIFICATION_NOT_FOUND(404);

    private final int status;

    NotificationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
