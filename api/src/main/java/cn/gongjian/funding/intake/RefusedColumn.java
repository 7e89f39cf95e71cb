package cn.gongjian.funding.intake;

import static java.util.Map.entry;

import cn.gongjian.alliance.AllianceProblem;
import cn.gongjian.funding.FundingProblem;
import cn.gongjian.funding.SpendingProblem;
import cn.gongjian.organization.OrganizationProblem;
import cn.gongjian.pairing.PairingProblem;
import cn.gongjian.shared.problem.ProblemKind;
import java.util.List;
import java.util.Map;

/** Which column of a row a rule speaks of. */
final class RefusedColumn {

    /** Of several the first that the table has. */
    private static final Map<ProblemKind, List<Column>> COLUMNS = Map.ofEntries(
            entry(FundingProblem.FUND_NOT_YOURS, List.of(Column.OWNER, Column.FUND)),
            entry(FundingProblem.FUND_NOT_FOUND, List.of(Column.FUND)),
            entry(FundingProblem.FUND_CLOSED, List.of(Column.FUND)),
            entry(FundingProblem.ALLOCATION_EXCEEDS_FUND, List.of(Column.AMOUNT)),
            entry(FundingProblem.ALLOCATION_BENEFICIARY_CLOSED, List.of(Column.BENEFICIARY)),
            entry(FundingProblem.ALLOCATION_PAYER_FORBIDDEN, List.of(Column.PAYER)),
            entry(FundingProblem.ALLOCATION_CEILINGS_EXCEED_AMOUNT, List.of(Column.PURPOSES)),
            entry(FundingProblem.ALLOCATION_PURPOSE_TWICE, List.of(Column.PURPOSES)),
            entry(FundingProblem.ALLOCATION_PURPOSE_UNKNOWN, List.of(Column.PURPOSES)),
            entry(FundingProblem.ALLOCATION_DATES_REVERSED, List.of(Column.ENDS_ON)),
            entry(FundingProblem.ALLOCATION_NOT_FOUND, List.of(Column.ALLOCATION)),
            entry(FundingProblem.ALLOCATION_WRONG_STATE, List.of(Column.ALLOCATION)),
            entry(SpendingProblem.EXPENSE_EXCEEDS_MONEY, List.of(Column.AMOUNT)),
            entry(SpendingProblem.EXPENSE_EXCEEDS_CEILING, List.of(Column.AMOUNT)),
            entry(SpendingProblem.EXPENSE_AMOUNT_NOT_BY_HEADS, List.of(Column.AMOUNT)),
            entry(SpendingProblem.EXPENSE_PURPOSE_FORBIDDEN, List.of(Column.PURPOSE)),
            entry(SpendingProblem.EXPENSE_OUTSIDE_TERM, List.of(Column.SPENT_ON)),
            entry(SpendingProblem.EXPENSE_OUTSIDE_YEAR, List.of(Column.SPENT_ON)),
            entry(SpendingProblem.EXPENSE_IN_FUTURE, List.of(Column.SPENT_ON)),
            entry(SpendingProblem.EXPENSE_PAYER_FORBIDDEN, List.of(Column.PAYER)),
            entry(OrganizationProblem.ORGANIZATION_CLOSED, List.of(Column.OWNER, Column.BENEFICIARY)),
            entry(OrganizationProblem.ORGANIZATION_NOT_FOUND, List.of(Column.OWNER, Column.BENEFICIARY)),
            entry(AllianceProblem.ALLIANCE_NOT_FOUND, List.of(Column.BENEFICIARY)),
            entry(PairingProblem.PAIRING_NOT_FOUND, List.of(Column.BENEFICIARY)));

    private RefusedColumn() {}

    static Column of(IntakeKind kind, ProblemKind refusal) {
        return COLUMNS.getOrDefault(refusal, List.of()).stream().filter(kind.columns()::contains).findFirst().orElse(Column.KEY);
    }
}
