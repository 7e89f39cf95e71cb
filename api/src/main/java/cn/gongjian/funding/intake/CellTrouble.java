package cn.gongjian.funding.intake;

import cn.gongjian.shared.problem.ProblemKind;

/** What can be wrong with one cell. Told by row and column within an answer, never an answer itself. */
enum CellTrouble implements ProblemKind {
    CELL_MISSING, CELL_TOO_LONG, CELL_NOT_PLAIN, CELL_ERROR, CELL_UNCOMPUTED, CELL_CHOICE_UNKNOWN,
    AMOUNT_NO_NUMBER, AMOUNT_SEPARATOR, AMOUNT_FULL_WIDTH, AMOUNT_UNIT, AMOUNT_EXPONENT, AMOUNT_NEGATIVE, AMOUNT_ZERO, AMOUNT_DECIMALS, AMOUNT_TOO_LARGE,
    NUMBER_NOT_WHOLE, NUMBER_OUT_OF_RANGE,
    DATE_UNREADABLE, DATE_UNKNOWN, DATE_WITH_TIME, DATE_OUT_OF_RANGE,
    KEY_TWICE, KEY_TAKEN,
    NAME_UNKNOWN, NAME_AMBIGUOUS, PURPOSE_UNKNOWN, CLASS_UNKNOWN, ALLOCATION_UNNAMED;

    @Override
    public int status() {
        return 400;
    }
}
