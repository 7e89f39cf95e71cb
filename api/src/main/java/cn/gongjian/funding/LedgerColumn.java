package cn.gongjian.funding;

import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.time.ServiceTime;
import java.util.function.BiFunction;

/** The columns of a ledger that is taken along, from the left. A value is a text, a day, a time, an amount, a number or null. */
enum LedgerColumn {
    DAY(12, (e, words) -> e.bookedOn),
    KIND(12, (e, words) -> words.of(e.kind)),
    FUND(28, (e, words) -> e.fund.name),
    FISCAL_YEAR(8, (e, words) -> e.fiscalYear),
    BENEFICIARY(34, (e, words) -> e.beneficiary == null ? null : e.beneficiary.ref().name()),
    PURPOSE(16, (e, words) -> words.purpose(e.purposeCode)),
    ECONOMIC_CLASS(20, (e, words) -> words.economicClass(e.economicCode)),
    AMOUNT(14, (e, words) -> yuan(e.amount)),
    PAYER(28, (e, words) -> e.payer == null ? null : e.payer.name()),
    PAYEE(24, (e, words) -> e.payee),
    VOUCHER(18, (e, words) -> e.voucherNumber),
    NOTE(34, (e, words) -> e.note),
    ALLOCATION_LEFT(16, (e, words) -> yuan(e.allocationLeft)),
    FUND_LEFT(16, (e, words) -> yuan(e.fundLeft)),
    RECORDED_AT(18, (e, words) -> ServiceTime.at(e.recordedAt).toLocalDateTime());

    /** In characters. */
    final int width;
    private final BiFunction<LedgerEntry, LedgerWords, Object> value;

    LedgerColumn(int width, BiFunction<LedgerEntry, LedgerWords, Object> value) {
        this.width = width;
        this.value = value;
    }

    Object of(LedgerEntry entry, LedgerWords words) {
        return value.apply(entry, words);
    }

    private static Object yuan(Money money) {
        return money == null ? null : money.yuan();
    }
}
