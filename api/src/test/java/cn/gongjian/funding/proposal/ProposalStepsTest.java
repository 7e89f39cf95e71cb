package cn.gongjian.funding.proposal;

import static cn.gongjian.funding.proposal.GivenProposals.lines;
import static cn.gongjian.funding.proposal.GivenProposals.scored;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.SECOND_FINANCE;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.gongjian.funding.Purse;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the submission to the drafts that a proposal becomes. */
@ApiTest
class ProposalStepsTest {

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

    @Test
    void anotherOfficerReviews() {
        var id = given.submitted(equal("1000"));
        given.event(SECOND_FINANCE, id, "approval").statusCode(403).body("type", is("/problems/fund-not-yours"));
        TOWN_OFFICER.asks().get("/v1/funding-proposals/" + id).then().body("allowedActions", contains("WITHDRAW", "APPROVE", "RETURN"));
        TOWN_OFFICER.asks().body(Map.of("reason", " ")).post("/v1/funding-proposals/" + id + "/return").then().statusCode(400);
        TOWN_OFFICER.asks().body(Map.of("reason", "得分不一致")).post("/v1/funding-proposals/" + id + "/return").then().statusCode(200)
                .body("state", is("DRAFT")).body("returnReason", is("得分不一致"));
        given.event(FINANCE, id, "submission").statusCode(200).body("returnReason", nullValue());
        given.event(TOWN_OFFICER, id, "approval").statusCode(200).body("state", is("APPROVED")).body("approvedBy.name", is("town-officer"))
                .body("allowedActions", contains("WITHDRAW", "ALLOCATE"));
        given.event(TOWN_OFFICER, id, "approval").statusCode(409).body("type", is("/problems/proposal-wrong-state"));
    }

    @Test
    void anOfficerDoesNotReviewTheirOwn() {
        var id = given.drafts(TOWN_OFFICER, equal("1000")).statusCode(201).extract().<String>path("id");
        given.event(FINANCE, id, "submission").statusCode(200);
        given.event(TOWN_OFFICER, id, "approval").statusCode(409).body("type", is("/problems/proposal-own-approval")).body("detail", containsString("town-officer"));
    }

    @Test
    void itBecomesDraftsAtOnceAndOnce() {
        var facts = given.asked(fund, "100", "SCORES", scored(alliances, "2", "0", "1"));
        facts.putAll(Map.of("payerId", world.town, "basisDocumentNumber", "仙教〔2026〕12号", "startsOn", "2026-09-01", "endsOn", "2027-08-31"));
        var id = given.approved(facts);
        var view = given.event(SECOND_FINANCE, id, "allocations").statusCode(200).body("state", is("ALLOCATED")).body("allocatedBy.name", is("second-finance"))
                .body("fundRemaining", is("9900.00")).body("lines[1].allocationId", nullValue()).body("allowedActions", empty());
        FINANCE.asks().get("/v1/allocations/" + view.extract().path("lines[0].allocationId")).then().statusCode(200).body("state", is("DRAFT"))
                .body("amount", is("66.67")).body("beneficiary.id", is(alliances.get(0).toString())).body("purposes.code", contains("AWARDS"))
                .body("payer.id", is(world.town.toString())).body("basis.documentNumber", is("仙教〔2026〕12号")).body("startsOn", is("2026-09-01"))
                .body("note", is("绩效奖补")).body("author.name", is("second-finance"));
        FINANCE.asks().get("/v1/allocations?fundId=" + fund).then().body("items.size()", is(2));
        FINANCE.asks().get("/v1/funds/" + fund).then().body("pending", is("100.00"));
        given.event(FINANCE, id, "allocations").statusCode(409).body("type", is("/problems/proposal-wrong-state")).body("detail", containsString("已经生成拨款草稿"));
        given.event(FINANCE, id, "withdrawal").statusCode(409).body("type", is("/problems/proposal-wrong-state"));
        addsUp();
    }

    @Test
    void aRepeatedRequestIsAnsweredAndNotRepeated() {
        var id = given.approved(equal("1000"));
        var key = UUID.randomUUID().toString();
        var path = "/v1/funding-proposals/" + id + "/allocations";
        FINANCE.asks().header("Idempotency-Key", key).post(path).then().statusCode(200);
        FINANCE.asks().header("Idempotency-Key", key).post(path).then().statusCode(200).header("Idempotency-Replayed", "true").body("state", is("ALLOCATED"));
        FINANCE.asks().get("/v1/allocations?fundId=" + fund).then().body("items.size()", is(3));
    }

    @Test
    void theLargestTableBecomesDraftsInOneGo() {
        var many = Stream.generate(() -> purse.alliance(world.village, world.secondVillage)).limit(200).toList();
        var id = given.approved(given.asked(fund, "10000", "EQUAL", lines(many)));
        given.event(FINANCE, id, "allocations").statusCode(200).body("lines.share", everyItem(is("50.00")));
        FINANCE.asks().get("/v1/allocations?count=true&limit=1&fundId=" + fund).then().body("total", is(200));
        addsUp();
    }

    @Test
    void whatIsNotReviewedBecomesNothing() {
        given.event(FINANCE, given.submitted(equal("1000")), "allocations").statusCode(409).body("type", is("/problems/proposal-wrong-state"));
        FINANCE.asks().get("/v1/allocations?fundId=" + fund).then().body("items", empty());
    }

    @Test
    void oneRefusalLeavesNoDraftAtAll() {
        var id = given.approved(equal("9000"));
        given.close(alliances.stream().max(UUID::compareTo).orElseThrow());
        given.event(FINANCE, id, "allocations").statusCode(409).body("type", is("/problems/allocation-beneficiary-closed"));
        nothingCameOf(id);
    }

    @Test
    void whatTheFundHasNoLongerBecomesNothing() {
        var id = given.approved(equal("9000"));
        given.event(FINANCE, given.approved(equal("2000")), "allocations").statusCode(200);
        given.event(FINANCE, id, "allocations").statusCode(409).body("type", is("/problems/allocation-exceeds-fund")).body("remaining", is("8000.00"));
        FINANCE.asks().get("/v1/allocations?fundId=" + fund).then().body("items.size()", is(3));
        addsUp();
    }

    /** Between the look at all and the last draft nothing can happen by itself, so the last draft is made impossible. */
    @Test
    void aDraftThatFailsLateTakesTheOthersBack() {
        var id = given.approved(equal("9000"));
        world.run("update alliance set owner_id = $2 where id = $1", alliances.stream().max(UUID::compareTo).orElseThrow(), world.elsewhere);
        world.run("delete from alliance_member where alliance_id = $1", alliances.stream().max(UUID::compareTo).orElseThrow());
        given.event(FINANCE, id, "allocations").statusCode(404).body("type", is("/problems/alliance-not-found"));
        nothingCameOf(id);
    }

    private void nothingCameOf(String id) {
        FINANCE.asks().get("/v1/allocations?fundId=" + fund).then().body("items", empty());
        FINANCE.asks().get("/v1/funds/" + fund).then().body("pending", is("0.00"));
        FINANCE.asks().get("/v1/funding-proposals/" + id).then().body("state", is("APPROVED"));
        addsUp();
    }

    @Test
    void aWithdrawnProposalIsOver() {
        var id = given.approved(equal("1000"));
        FINANCE.asks().body(Map.of("reason", "资金另有安排")).post("/v1/funding-proposals/" + id + "/withdrawal").then().statusCode(200).body("state", is("WITHDRAWN"))
                .body("allowedActions", empty());
        given.event(FINANCE, id, "allocations").statusCode(409).body("type", is("/problems/proposal-wrong-state")).body("detail", containsString("已经撤回"));
    }

    @Test
    void theTrailTellsEachShareThatChanged() {
        var id = given.drafted(equal("900"));
        world.run("update alliance set name = '第三共同体' where id = $1", alliances.get(2));
        var patch = new HashMap<String, Object>(Map.of("lines", lines(alliances.subList(0, 2))));
        given.changed(FINANCE, id, patch).statusCode(200);
        given.event(FINANCE, id, "submission").statusCode(200);
        FINANCE.asks().get("/v1/funding-proposals/" + id + "/audit-events").then().statusCode(200).body("items.action", contains("SUBMIT", "CHANGE", "CREATE"))
                .body("items[1].changes.field", hasItem("shares/第三共同体")).body("items[1].changes.field", not(hasItem("name")))
                .body("items[0].subject", is("FUNDING_PROPOSAL"));
    }

    private void addsUp() {
        Assertions.assertEquals(0, purse.wrongSums());
        Assertions.assertEquals(0, purse.wrongBalances());
    }
}
