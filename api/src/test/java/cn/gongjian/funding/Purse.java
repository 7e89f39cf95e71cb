package cn.gongjian.funding;

import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.TOWN_OFFICER;

import cn.gongjian.shared.Ids;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
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

    public String approved(String fund, UUID pairing, String amount) {
        var id = submitted(fund, pairing, amount);
        TOWN_OFFICER.asks().post("/v1/allocations/" + id + "/approval").then().statusCode(200);
        return id;
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
