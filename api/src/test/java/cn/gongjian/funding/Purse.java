package cn.gongjian.funding;

import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.SECOND_FINANCE;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.shared.Ids;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Funds, and those they are for, in the words of the tests. */
@Singleton
public class Purse {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private final Scenario world;

    Purse(Scenario world) {
        this.world = world;
    }

    /** A filed pairing of A with B; {@code payer} is A, B or EACH. */
    public UUID pairing(UUID sideA, UUID sideB, String payer) {
        var id = Ids.next();
        world.run("insert into pairing (id, version, state, side_a_id, side_b_id, starts_on, payer, proposed_by_side, proposed_by_id, created_at, updated_at)"
                + " values ($1, 0, 'FILED', $2, $3, $4, $5, 'A', $6, now(), now())", id, sideA, sideB, SEPTEMBER, payer, world.personId(Identity.COLLEGE_BRANCH));
        return id;
    }

    public void endPairing(UUID id) {
        world.run("update pairing set state = 'CLOSED', closed_on = current_date where id = $1", id);
    }

    public UUID alliance(UUID core, UUID member) {
        var id = Ids.next();
        world.run("insert into alliance (id, version, name, type, state, owner_id, starts_on, filing_number, filed_on, created_at, updated_at)"
                + " values ($1, 0, '城乡共同体', 'CO_BUILT', 'ACTIVE', $2, $3, '备1', $3, now(), now())", id, core, SEPTEMBER);
        for (var part : List.of(Map.entry(core, "CORE"), Map.entry(member, "MEMBER")))
            world.run("insert into alliance_member (id, alliance_id, organization_id, role, from_on) values ($1, $2, $3, $4, $5)",
                    Ids.next(), id, part.getKey(), part.getValue(), SEPTEMBER);
        return id;
    }

    /** A fund of the town for 2026. */
    public String fund(String total) {
        return TOWN_OFFICER.asks().body(fundFacts(world.town, total)).post("/v1/funds").then().statusCode(201).extract().path("id");
    }

    public Map<String, Object> fundFacts(UUID owner, String total) {
        return new HashMap<>(Map.of("name", "校地结对共建资金", "sourceKind", "BUDGET", "ownerId", owner, "fiscalYear", 2026, "total", total));
    }

    /** What a draft for a pairing looks like; tests change it as they need. */
    public Map<String, Object> asked(String fund, UUID pairing, String amount) {
        return new HashMap<>(Map.of("fundId", fund, "pairingId", pairing, "amount", amount, "purposes",
                List.of(Map.of("code", "STUDY_TRAINING"), Map.of("code", "STUDY_TRIP", "ceiling", amount))));
    }

    /** By the town's finance. */
    public String drafted(String fund, UUID pairing, String amount) {
        return FINANCE.asks().body(asked(fund, pairing, amount)).post("/v1/allocations").then().statusCode(201).extract().path("id");
    }

    public String submitted(String fund, UUID pairing, String amount) {
        var id = drafted(fund, pairing, amount);
        FINANCE.asks().post("/v1/allocations/" + id + "/submission").then().statusCode(200);
        return id;
    }

    public String approved(Map<String, Object> facts) {
        String id = FINANCE.asks().body(facts).post("/v1/allocations").then().statusCode(201).extract().path("id");
        FINANCE.asks().post("/v1/allocations/" + id + "/submission").then().statusCode(200);
        TOWN_OFFICER.asks().post("/v1/allocations/" + id + "/approval").then().statusCode(200);
        return id;
    }

    public String approved(String fund, UUID pairing, String amount) {
        var id = submitted(fund, pairing, amount);
        TOWN_OFFICER.asks().post("/v1/allocations/" + id + "/approval").then().statusCode(200);
        return id;
    }

    public Map<String, Object> paying(String allocation, String amount) {
        return new HashMap<>(Map.of("allocationId", allocation, "amount", amount, "paidOn", "2026-10-20", "voucherNumber", "记-32"));
    }

    public Map<String, Object> spending(String allocation, String purpose, String amount) {
        return new HashMap<>(Map.of("allocationId", allocation, "purposeCode", purpose, "economicCode", "302-16", "amount", amount, "payee", "青石镇印刷厂",
                "spentOn", "2026-10-20"));
    }

    /** Paid out, and confirmed by a second person. */
    public String paid(String allocation, String amount) {
        String id = FINANCE.asks().body(paying(allocation, amount)).post("/v1/disbursements").then().statusCode(201).extract().path("id");
        decided(SECOND_FINANCE, "/v1/disbursements", id, "confirmation").statusCode(200);
        return id;
    }

    /** Spent, and confirmed by a second person. */
    public String spent(String allocation, String purpose, String amount) {
        String id = FINANCE.asks().body(spending(allocation, purpose, amount)).post("/v1/expenses").then().statusCode(201).extract().path("id");
        decided(SECOND_FINANCE, "/v1/expenses", id, "confirmation").statusCode(200);
        return id;
    }

    public static ValidatableResponse decided(Identity by, String path, String id, String noun) {
        return by.asks().post(path + "/" + id + "/" + noun).then();
    }

    public void holds(String allocation, String disbursed, String disbursing, String spent, String committed) {
        FINANCE.asks().get("/v1/allocations/" + allocation).then().statusCode(200).body("disbursed", is(disbursed)).body("disbursing", is(disbursing))
                .body("spent", is(spent)).body("committed", is(committed));
    }

    /** Allocations whose balances differ from a sum over their entries. */
    public int wrongSpending() {
        return world.run("""
                select count(*) from allocation a where
                    a.disbursed <> (select coalesce(sum(case when reverses_id is null then amount else -amount end), 0) from disbursement e
                                    where e.allocation_id = a.id and e.state = 'CONFIRMED')
                    or a.disbursing <> (select coalesce(sum(amount), 0) from disbursement e
                                    where e.allocation_id = a.id and e.state in ('SUBMITTED', 'RETURNED') and e.reverses_id is null)
                    or a.spent <> (select coalesce(sum(case when reverses_id is null then amount else -amount end), 0) from expense e
                                    where e.allocation_id = a.id and e.state = 'CONFIRMED')
                    or a.committed <> (select coalesce(sum(amount), 0) from expense e
                                    where e.allocation_id = a.id and e.state in ('SUBMITTED', 'RETURNED') and e.reverses_id is null)
                    or a.spent <> (select coalesce(sum(spent), 0) from allocation_purpose p where p.allocation_id = a.id)
                    or a.committed <> (select coalesce(sum(committed), 0) from allocation_purpose p where p.allocation_id = a.id)""").iterator().next().getInteger(0);
    }

    /** Sums that differ from a sum over the allocations, or over the ledger. */
    public int wrongStates() {
        return world.run("""
                select (select count(*) from fund f where array[f.disbursed, f.disbursing, f.spent, f.committed] <>
                            (select array[coalesce(sum(a.disbursed), 0), coalesce(sum(a.disbursing), 0), coalesce(sum(a.spent), 0), coalesce(sum(a.committed), 0)]
                             from allocation a where a.fund_id = f.id))
                     + (select count(*) from funding_summary s where array[s.disbursed, s.disbursing, s.spent, s.committed] <>
                            (select array[coalesce(sum(a.disbursed), 0), coalesce(sum(a.disbursing), 0), coalesce(sum(a.spent), 0), coalesce(sum(a.committed), 0)]
                             from allocation a join fund f on f.id = a.fund_id
                             where s.beneficiary_id in (a.alliance_id, a.pairing_id, a.organization_id) and s.fiscal_year = f.fiscal_year))
                     + (select count(*) from fund f where f.spent <> (select coalesce(sum(e.amount), 0) from ledger_entry e
                            where e.fund_id = f.id and e.kind in ('EXPENSE', 'EXPENSE_REVERSAL')))
                     + (select count(*) from fund f where f.total <> (select coalesce(sum(e.amount), 0) from ledger_entry e
                            where e.fund_id = f.id and e.kind in ('FUND_SET', 'FUND_CHANGE', 'CARRY_OVER')))
                     + (select count(*) from fund f, unnest(array['PURPOSE', 'PAYER', 'MONTH', 'ECONOMIC_CLASS']) d where f.spent + f.committed <>
                            (select coalesce(sum(p.spent + p.committed), 0) from funding_part p where p.owner_id = f.id and p.dimension = d))""").iterator().next().getLong(0).intValue();
    }

    public void mustRefuse(String sql, UUID id, String words) {
        var refused = assertThrows(RuntimeException.class, () -> world.run(sql, id));
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }

    /** Rows of sums that differ from a sum over the allocations themselves. */
    public int wrongSums() {
        return world.run("""
                select count(*) from (
                    select coalesce(alliance_id, pairing_id, organization_id) as id, f.fiscal_year as year,
                           sum(amount) filter (where a.state in ('APPROVED', 'CLOSED')) as allocated,
                           sum(amount) filter (where a.state in ('DRAFT', 'SUBMITTED')) as pending,
                           count(*) filter (where a.state <> 'WITHDRAWN') as count
                    from allocation a join fund f on f.id = a.fund_id group by 1, 2) live
                full join funding_summary s on s.beneficiary_id = live.id and s.fiscal_year = live.year
                where s.subject is null or live.id is null or s.allocated <> coalesce(live.allocated, 0)
                   or s.pending <> coalesce(live.pending, 0) or s.count <> live.count""").iterator().next().getInteger(0);
    }

    /** Funds whose balances differ from a sum over their allocations. */
    public int wrongBalances() {
        return world.run("""
                select count(*) from fund f where
                    f.allocated <> (select coalesce(sum(amount), 0) from allocation a where a.fund_id = f.id and a.state in ('APPROVED', 'CLOSED'))
                    or f.reserved <> (select coalesce(sum(amount), 0) from allocation a where a.fund_id = f.id and a.state in ('DRAFT', 'SUBMITTED'))""")
                .iterator().next().getInteger(0);
    }
}
