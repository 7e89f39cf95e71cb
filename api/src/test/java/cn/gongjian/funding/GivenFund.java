package cn.gongjian.funding;

import cn.gongjian.organization.Person;
import java.time.Instant;

/** Funds without a database, and people who keep them, for tests of what is built upon them. */
public final class GivenFund {

    public static final Instant NOW = Ledger.NOW;
    public static final Person AUTHOR = Ledger.AUTHOR;
    public static final Person OFFICER = Ledger.OFFICER;

    private GivenFund() {}

    public static Fund of(String total) {
        return Ledger.fund(total);
    }

    public static void close(Fund fund) {
        fund.close(NOW);
    }

    public static void give(Fund fund, String amount) {
        Ledger.drafted(fund, amount);
    }
}
