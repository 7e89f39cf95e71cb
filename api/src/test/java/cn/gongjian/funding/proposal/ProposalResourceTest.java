package cn.gongjian.funding.proposal;

import static cn.gongjian.funding.proposal.GivenProposals.lines;
import static cn.gongjian.funding.proposal.GivenProposals.scored;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.SECOND_FINANCE;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.gongjian.funding.Purse;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ProposalResourceTest {

    @Inject Scenario world;
    @Inject Purse purse;
    @Inject GivenProposals given;
    String fund;
    List<UUID> alliances;

    @BeforeEach
    void world() {
        world.fresh();
        fund = purse.fund("10000");
        alliances = given.alliances();
    }

    private Map<String, Object> equal(String amount) {
        return given.asked(fund, amount, "EQUAL", lines(alliances));
    }

    private Map<String, Object> with(String member, Object value) {
        var facts = equal("1000");
        facts.put(member, value);
        return facts;
    }

    @Test
    void withoutSignInEverythingIsRefused() {
        nobody().get("/v1/funding-proposals").then().statusCode(401).body("type", is("/problems/sign-in-required"));
        nobody().body(equal("1")).post("/v1/funding-proposals").then().statusCode(401);
        nobody().post("/v1/funding-proposals/" + UUID.randomUUID() + "/allocations").then().statusCode(401);
    }

    @Test
    void aDraftShowsTheArithmeticOfEachShare() {
        var facts = with("basisDocumentNumber", "仙教(2026)12号");
        facts.putAll(Map.of("amount", "1000", "basisPassage", "与考核挂钩", "startsOn", "2026-09-01", "endsOn", "2027-08-31", "note", "学年考核", "payerId", world.town));
        var id = given.drafts(FINANCE, facts).statusCode(201)
                .header("Location", startsWith("/api/v1/funding-proposals/")).header("ETag", notNullValue())
                .body("fund.id", is(fund)).body("fundRemaining", is("10000.00")).body("amount", is("1000.00")).body("method", is("EQUAL"))
                .body("totalWeight", is("3")).body("roundedDown", is("999.99"))
                .body("lines.alliance.id", contains(alliances.stream().map(UUID::toString).toArray())).body("lines[0].alliance.name", is("城乡共同体"))
                .body("lines.weight", contains("1", "1", "1")).body("lines.exact", contains("333.333333", "333.333333", "333.333333"))
                .body("lines.roundedDown", contains("333.33", "333.33", "333.33")).body("lines.remainderRank", contains(1, 2, 3))
                .body("lines.share", contains("333.34", "333.33", "333.33")).body("lines.closed", contains(false, false, false))
                .body("purposes", contains("AWARDS")).body("payer.id", is(world.town.toString())).body("basis.documentNumber", is("仙教〔2026〕12号"))
                .body("startsOn", is("2026-09-01")).body("note", is("学年考核")).body("state", is("DRAFT")).body("author.name", is("finance"))
                .body("allowedActions", contains("EDIT", "SUBMIT", "WITHDRAW")).extract().<String>path("id");
        AUDITOR.asks().get("/v1/funding-proposals/" + id).then().statusCode(200).body("lines.share", contains("333.34", "333.33", "333.33"))
                .body("allowedActions", empty());
        FINANCE.asks().get("/v1/funds/" + fund).then().body("pending", is("0.00"));
    }

    @Test
    void membersAreCountedOnTheStatedDay() {
        given.join(alliances.get(0), world.villageBranch, LocalDate.of(2026, 10, 2));
        var facts = given.asked(fund, "700", "MEMBERS", lines(alliances));
        facts.put("countedOn", "2026-10-01");
        var id = given.drafts(FINANCE, facts).statusCode(201).body("lines.weight", contains("2", "2", "3")).body("lines.share", contains("200.00", "200.00", "300.00"))
                .body("countedOn", is("2026-10-01")).extract().<String>path("id");
        given.changed(FINANCE, id, Map.of("countedOn", "2026-10-02")).statusCode(200).body("lines.weight", contains("3", "2", "3"));
        facts.remove("countedOn");
        given.drafts(FINANCE, facts).statusCode(201).body("countedOn", notNullValue());
    }

    @Test
    void scoresAreWrittenByTheAuthorAndZeroGetsNothing() {
        given.drafts(FINANCE, given.asked(fund, "100", "SCORES", scored(alliances, "86.5", "0", "13.5000"))).statusCode(201)
                .body("lines.weight", contains("86.5", "0", "13.5")).body("lines.share", contains("86.50", "0.00", "13.50")).body("totalWeight", is("100"));
    }

    @Test
    void badWeightsAreRefused() {
        for (var weight : new String[] {"-1", "1.00001", "NaN", "1e3", "1,5", "１", "", "1000000000"})
            given.drafts(FINANCE, given.asked(fund, "100", "SCORES", scored(alliances, weight))).statusCode(400).body("violations.pointer", contains("/lines/0/weight"));
        given.drafts(FINANCE, given.asked(fund, "100", "SCORES", List.of(Map.of("allianceId", alliances.getFirst(), "weight", 1)))).statusCode(400);
        given.drafts(FINANCE, given.asked(fund, "100", "SCORES", scored(alliances, "0", "0.0000"))).statusCode(400).body("type", is("/problems/proposal-weights-all-zero"));
        given.drafts(FINANCE, given.asked(fund, "100", "SCORES", lines(alliances))).statusCode(400).body("type", is("/problems/proposal-weight-misplaced"))
                .body("detail", containsString("第 1 行缺少得分")).body("violations.pointer", contains("/lines/0/weight"));
        given.drafts(FINANCE, given.asked(fund, "100", "EQUAL", scored(alliances, "1"))).statusCode(400).body("type", is("/problems/proposal-weight-misplaced"));
    }

    @Test
    void badTablesAreRefused() {
        var twice = lines(List.of(alliances.get(0), alliances.get(1), alliances.get(0)));
        given.drafts(FINANCE, with("lines", twice)).statusCode(400).body("type", is("/problems/proposal-alliance-twice")).body("detail", containsString("第 3 行"))
                .body("violations.pointer", contains("/lines/2/allianceId"));
        given.drafts(FINANCE, with("lines", List.of())).statusCode(400).body("violations.pointer", contains("/lines"));
        given.drafts(FINANCE, with("lines", lines(Collections.nCopies(201, alliances.getFirst())))).statusCode(400).body("violations.pointer", contains("/lines"));
        given.drafts(FINANCE, with("lines", Arrays.asList((Object) null))).statusCode(400);
        given.drafts(FINANCE, with("countedOn", "2026-10-01")).statusCode(400).body("type", is("/problems/proposal-day-misplaced"));
    }

    @Test
    void badAmountsPurposesAndDatesAreRefused() {
        for (var amount : new String[] {"0", "-1", "1.001", "1e9", "NaN", "1,000", "５００", "99999999999999"})
            given.drafts(FINANCE, with("amount", amount)).statusCode(400).body("violations.pointer", contains("/amount"));
        given.drafts(FINANCE, with("purposes", List.of())).statusCode(400).body("violations.pointer", contains("/purposes"));
        given.drafts(FINANCE, with("purposes", List.of("BANQUET"))).statusCode(400).body("type", is("/problems/allocation-purpose-unknown"));
        given.drafts(FINANCE, with("purposes", List.of("AWARDS", "AWARDS"))).statusCode(400).body("type", is("/problems/allocation-purpose-twice"));
        var reversed = with("startsOn", "2026-09-02");
        reversed.put("endsOn", "2026-09-01");
        given.drafts(FINANCE, reversed).statusCode(400).body("type", is("/problems/allocation-dates-reversed"));
        given.drafts(FINANCE, with("share", "1")).statusCode(400).body("violations.pointer", contains("/share"));
    }

    @Test
    void moreThanTheFundHasLeftIsRefusedInClearWords() {
        given.drafts(FINANCE, equal("10000.01")).statusCode(409).body("type", is("/problems/allocation-exceeds-fund")).body("remaining", is("10000.00"))
                .body("detail", containsString("10,000.01"));
        var id = given.drafted(equal("10000"));
        given.changed(FINANCE, id, Map.of("amount", "10000.01")).statusCode(409).body("type", is("/problems/allocation-exceeds-fund"));
    }

    @Test
    void whatTheCallerCannotSeeSharesNothing() {
        var far = purse.alliance(world.coreSchool, world.villageSchool);
        given.drafts(FINANCE, with("lines", lines(List.of(alliances.getFirst(), far)))).statusCode(404).body("type", is("/problems/alliance-not-found"))
                .body("violations.pointer", contains("/lines/1/allianceId"));
        given.drafts(FINANCE, with("lines", lines(List.of(UUID.randomUUID())))).statusCode(404).body("type", is("/problems/alliance-not-found"));
    }

    @Test
    void whatHasEndedSharesNothing() {
        given.close(alliances.get(1));
        given.drafts(FINANCE, equal("1000")).statusCode(409).body("type", is("/problems/allocation-beneficiary-closed")).body("violations.pointer", contains("/lines/1/allianceId"));
    }

    @Test
    void aClosedFundDistributesNothing() {
        var approved = given.approved(equal("1000"));
        TOWN_OFFICER.asks().post("/v1/funds/" + fund + "/closure").then().statusCode(200);
        given.drafts(FINANCE, equal("1000")).statusCode(409).body("type", is("/problems/fund-closed"));
        given.event(FINANCE, approved, "allocations").statusCode(409).body("type", is("/problems/fund-closed"));
        FINANCE.asks().get("/v1/funding-proposals/" + approved).then().body("allowedActions", contains("WITHDRAW"));
    }

    @Test
    void onlyKeepersOfTheFundPropose() {
        given.drafts(VILLAGE_BRANCH, equal("1")).statusCode(404).body("type", is("/problems/fund-not-found"));
        given.drafts(AUDITOR, equal("1")).statusCode(403).body("type", is("/problems/fund-not-yours"));
        given.drafts(FINANCE, with("fundId", UUID.randomUUID())).statusCode(404).body("type", is("/problems/fund-not-found"));
    }

    @Test
    void aStrangerToTheAlliancesDoesNotPay() {
        given.drafts(FINANCE, with("payerId", world.college)).statusCode(409).body("type", is("/problems/allocation-payer-forbidden"));
        given.drafts(FINANCE, with("payerId", UUID.randomUUID())).statusCode(409).body("type", is("/problems/allocation-payer-forbidden"));
        given.drafts(FINANCE, with("payerId", world.villageBranch)).statusCode(409).body("type", is("/problems/allocation-payer-forbidden"));
        given.drafts(FINANCE, with("payerId", world.secondVillage)).statusCode(201).body("payer.name", is("街村"));
    }

    @Test
    void othersSeeNothingOfIt() {
        var id = given.drafted(equal("1000"));
        for (var other : List.of(OTHER_OFFICER, VILLAGE_BRANCH)) {
            other.asks().get("/v1/funding-proposals/" + id).then().statusCode(404).body("type", is("/problems/proposal-not-found"));
            other.asks().get("/v1/funding-proposals/" + id + "/audit-events").then().statusCode(404);
            other.asks().get("/v1/funding-proposals?fundId=" + fund).then().statusCode(200).body("items", empty());
            given.changed(other, id, Map.of("note", "不")).statusCode(404);
            for (var noun : List.of("submission", "approval", "withdrawal", "allocations")) given.event(other, id, noun).statusCode(404);
            other.asks().body(Map.of("reason", "不")).post("/v1/funding-proposals/" + id + "/return").then().statusCode(404);
        }
    }

    @Test
    void whoOnlyReadsDoesNothing() {
        var id = given.drafted(equal("1000"));
        given.changed(AUDITOR, id, Map.of("note", "不")).statusCode(403).body("type", is("/problems/fund-not-yours"));
        for (var noun : List.of("submission", "approval", "withdrawal", "allocations"))
            given.event(AUDITOR, id, noun).statusCode(403).body("type", is("/problems/fund-not-yours"));
    }

    @Test
    void theListIsFilteredAndPaged() {
        var first = given.drafted(equal("1000"));
        var second = given.submitted(equal("1000"));
        FINANCE.asks().get("/v1/funding-proposals?fundId=" + fund).then().body("items.id", contains(second, first)).body("items.lineCount", contains(3, 3))
                .body("items[0].amount", is("1000.00")).body("items[0].state", is("SUBMITTED"));
        FINANCE.asks().get("/v1/funding-proposals?state=DRAFT&fundId=" + fund).then().body("items.id", contains(first));
        FINANCE.asks().get("/v1/funding-proposals?fundId=" + purse.fund("1")).then().body("items", empty());
        var cursor = FINANCE.asks().get("/v1/funding-proposals?limit=1&count=true&fundId=" + fund).then().body("items.id", contains(second)).body("total", is(2))
                .extract().<String>path("nextCursor");
        FINANCE.asks().get("/v1/funding-proposals?limit=1&fundId=" + fund + "&cursor=" + cursor).then().body("items.id", contains(first)).body("nextCursor", nullValue());
        FINANCE.asks().get("/v1/funding-proposals?limit=1&state=DRAFT&cursor=" + cursor).then().statusCode(400).body("type", is("/problems/cursor-invalid"));
    }

    @Test
    void aDraftChangesFromTheVersionThatWasSeen() {
        var id = given.drafted(equal("1000"));
        given.changed(SECOND_FINANCE, id, Map.of("method", "SCORES", "amount", "100", "lines", scored(alliances, "3", "1"))).statusCode(200)
                .body("lines.share", contains("75.00", "25.00")).body("version", is(1));
        given.changed(FINANCE, id, Map.of("method", "EQUAL")).statusCode(400).body("type", is("/problems/proposal-weight-misplaced"));
        given.changed(FINANCE, id, Map.of("fundId", fund)).statusCode(400).body("violations.pointer", contains("/fundId"));
        given.changed(FINANCE, id, Map.of("amount", "0")).statusCode(400).body("violations.pointer", contains("/amount"));
        FINANCE.asks().header("If-Match", "\"0.x\"").body(Map.of("note", "旧")).patch("/v1/funding-proposals/" + id).then().statusCode(412).body("current.amount", is("100.00"));
        FINANCE.asks().body(Map.of("note", "旧")).patch("/v1/funding-proposals/" + id).then().statusCode(428);
        given.event(FINANCE, id, "submission").statusCode(200);
        given.changed(FINANCE, id, Map.of("note", "晚了")).statusCode(409).body("type", is("/problems/proposal-wrong-state")).body("detail", containsString("正在等待审核"));
    }

    /** Whatever wrote it: a table that does not add up is refused when the transaction ends. */
    @Test
    void theDatabaseHoldsThePartsToTheWhole() {
        var id = UUID.fromString(given.drafted(equal("1000")));
        mustRefuse("update funding_proposal_line set share = share + 0.01 where proposal_id = $1 and position = 0", id, "add up");
        mustRefuse("update funding_proposal set amount = amount + 0.01 where id = $1", id, "add up");
        mustRefuse("update funding_proposal_line set share = -1 where proposal_id = $1", id, "ck_funding_proposal_line_share_not_negative");
    }

    private void mustRefuse(String sql, UUID id, String words) {
        var refused = Assertions.assertThrows(RuntimeException.class, () -> world.run(sql, id));
        Assertions.assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }
}
