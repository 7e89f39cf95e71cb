package cn.gongjian.shared.sheet;

import cn.gongjian.shared.problem.ProblemKind;

/** Files that are no table, or more of one than anybody keeps by hand. */
public enum SheetProblem implements ProblemKind {
    SHEET_TYPE_REFUSED(400),
    SHEET_UNREADABLE(400),
    SHEET_UNPACKS_TOO_LARGE(400),
    SHEET_TOO_MANY_ROWS(400),
    SHEET_TOO_WIDE(400),
    SHEET_TOO_LARGE(413);

    private final int status;

    SheetProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
