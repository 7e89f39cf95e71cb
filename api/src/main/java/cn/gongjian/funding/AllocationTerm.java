package cn.gongjian.funding;

import static cn.gongjian.funding.SpendingProblem.EXPENSE_IN_FUTURE;
import static cn.gongjian.funding.SpendingProblem.EXPENSE_OUTSIDE_TERM;
import static cn.gongjian.funding.SpendingProblem.EXPENSE_OUTSIDE_YEAR;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From when until when the money of an allocation may be used, both days included; either may be open. */
@Embeddable
class AllocationTerm {
    LocalDate startsOn;
    LocalDate endsOn;

    protected AllocationTerm() {}

    AllocationTerm(LocalDate startsOn, LocalDate endsOn) {
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** Within the term, within the year of the fund, and not after {@code today}. */
    void mustHold(LocalDate day, LocalDate today, Fund fund) {
        if (day.isAfter(today)) throw EXPENSE_IN_FUTURE.because(day);
        if (startsOn != null && day.isBefore(startsOn) || endsOn != null && day.isAfter(endsOn)) throw EXPENSE_OUTSIDE_TERM.because(day, said(startsOn), said(endsOn));
        if (day.getYear() != fund.fiscalYear) throw EXPENSE_OUTSIDE_YEAR.because(day, fund.name, String.valueOf(fund.fiscalYear));
    }

    private static Object said(LocalDate day) {
        return day == null ? "…" : day;
    }
}
