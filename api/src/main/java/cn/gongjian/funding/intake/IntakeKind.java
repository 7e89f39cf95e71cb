package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.Column.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a table brings, and the columns that it has. */
public enum IntakeKind {
    FUNDS(List.of(KEY, NAME, SOURCE, OWNER, YEAR, TOTAL, SPENDS_FROM, DOCUMENT, NOTE), EnumSet.of(KEY, NAME, SOURCE, OWNER, YEAR, TOTAL)),
    ALLOCATIONS(List.of(KEY, FUND, BENEFICIARY_KIND, BENEFICIARY, AMOUNT, PURPOSES, PAYER, BASIS, PASSAGE, STARTS_ON, ENDS_ON, NOTE),
            EnumSet.of(KEY, BENEFICIARY, AMOUNT, PURPOSES)),
    EXPENSES(List.of(KEY, ALLOCATION, FUND, BENEFICIARY, PURPOSE, ECONOMIC_CLASS, AMOUNT, HEADS, RATE, PAYEE, SPENT_ON, PAYER, VOUCHER, NOTE),
            EnumSet.of(KEY, PURPOSE, ECONOMIC_CLASS, AMOUNT, PAYEE, SPENT_ON));

    private final List<Column> columns;
    private final Set<Column> required;

    IntakeKind(List<Column> columns, Set<Column> required) {
        this.columns = columns;
        this.required = required;
    }

    List<Column> columns() {
        return columns;
    }

    boolean requires(Column column) {
        return required.contains(column);
    }
}
