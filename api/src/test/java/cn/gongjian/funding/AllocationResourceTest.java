package cn.gongjian.funding;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AllocationResourceTest {

    @Inject Scenario world;
    @Inject Purse purse;
    UUID pairing;
    String fund;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
        fund = purse.fund("10000");
    }

    @AfterEach
    void everySumIsRight() {
        Assertions.assertEquals(0, purse.wrongSums());
        Assertions.assertEquals(0, purse.wrongBalances());
    }

    private ValidatableResponse drafts(Identity by, Map<String, Object> facts) {
        return by.asks().body(facts).post("/v1/allocations").then();
    }

    private ValidatableResponse event(Identity by, String id, String noun) {
        return by.asks().post("/v1/allocations/" + id + "/" + noun).then();
    }

    private ValidatableResponse event(Identity by, String id, String noun, String reason) {
        return by.asks().body(Map.of("reason", reason)).post("/v1/allocations/" + id + "/" + noun).then();
    }

    private ValidatableResponse changed(Identity by, String id, Map<String, Object> patch) {
        var etag = FINANCE.asks().get("/v1/allocations/" + id).then().statusCode(200).extract().header("ETag");
        return by.asks().header("If-Match", etag).body(patch).patch("/v1/allocations/" + id).then();
    }

    private Map<String, Object> asked(String member, Object value) {
        var facts = purse.asked(fund, pairing, "5000");
        facts.put(member, value);
        return facts;
    }

    private void fundHolds(String allocated, String pending, String remaining) {
        FINANCE.asks().get("/v1/funds/" + fund).then().body("allocated", is(allocated)).body("pending", is(pending)).body("remaining", is(remaining));
    }

    @Test
    void withoutSignInEverythingIsRefused() {
        nobody().get("/v1/allocations").then().statusCode(401).body("type", is("/problems/sign-in-required"));
        nobody().get("/v1/allocations/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void aDraftSaysAllThatWasAsked() {
        var facts = asked("payerId", world.collegeBranch);
        facts.putAll(Map.of("basisDocumentNumber", "青党发(2026)12号", "basisPassage", "第 7 条", "startsOn", "2026-09-01", "endsOn", "2027-08-31", "note", "分两次"));
        var id = drafts(FINANCE, facts).statusCode(201)
                .header("Location", startsWith("/api/v1/allocations/")).header("ETag", notNullValue())
                .body("fund.id", is(fund)).body("fund.name", is("校地结对共建资金")).body("fund.fiscalYear", is(2026)).body("fund.size()", is(3))
                .body("beneficiary.subject", is("PAIRING")).body("beneficiary.id", is(pairing.toString())).body("beneficiary.name", is("文学院党委 与 河坝村党支部"))
                .body("amount", is("5000.00")).body("purposes.code", contains("STUDY_TRAINING", "STUDY_TRIP")).body("purposes[1].ceiling", is("5000.00"))
                .body("payer.name", is("文学院党委")).body("basis.documentNumber", is("青党发〔2026〕12号")).body("basis.passage", is("第 7 条"))
                .body("startsOn", is("2026-09-01")).body("endsOn", is("2027-08-31")).body("note", is("分两次"))
                .body("state", is("DRAFT")).body("author.name", is("finance")).body("allowedActions", contains("EDIT", "SUBMIT", "WITHDRAW"))
                .extract().<String>path("id");
        FINANCE.asks().get("/v1/allocations/" + id).then().statusCode(200).body("purposes.code", contains("STUDY_TRAINING", "STUDY_TRIP"))
                .body("payer.id", is(world.collegeBranch.toString())).body("basis.documentNumber", is("青党发〔2026〕12号"));
        fundHolds("0.00", "5000.00", "5000.00");
    }

    @Test
    void moneyIsForExactlyOneBeneficiary() {
        drafts(FINANCE, asked("organizationId", world.village)).statusCode(400).body("type", is("/problems/cooperation-ambiguous"));
        var none = asked("note", "无");
        none.remove("pairingId");
        drafts(FINANCE, none).statusCode(400).body("type", is("/problems/cooperation-ambiguous"));
    }

    @Test
    void anOrganizationOrAnAllianceMayReceive() {
        var alliance = purse.alliance(world.village, world.secondVillage);
        var facts = asked("allianceId", alliance);
        facts.remove("pairingId");
        drafts(FINANCE, facts).statusCode(201).body("beneficiary.subject", is("ALLIANCE")).body("beneficiary.name", is("城乡共同体"));
        facts.remove("allianceId");
        facts.put("organizationId", world.village);
        drafts(FINANCE, facts).statusCode(201).body("beneficiary.subject", is("ORGANIZATION")).body("beneficiary.name", is("河坝村"));
        FINANCE.asks().get("/v1/allocations?allianceId=" + alliance).then().body("items.size()", is(1));
        FINANCE.asks().get("/v1/allocations?organizationId=" + world.village).then().body("items.size()", is(1));
    }

    @Test
    void whatTheCallerCannotSeeReceivesNothing() {
        var far = purse.pairing(world.coreSchool, world.villageSchool, "EACH");
        drafts(FINANCE, asked("pairingId", far)).statusCode(404).body("type", is("/problems/pairing-not-found"));
        var facts = asked("organizationId", world.coreSchool);
        facts.remove("pairingId");
        drafts(FINANCE, facts).statusCode(404).body("type", is("/problems/organization-not-found"));
        facts.remove("organizationId");
        facts.put("allianceId", purse.alliance(world.coreSchool, world.villageSchool));
        drafts(FINANCE, facts).statusCode(404).body("type", is("/problems/alliance-not-found"));
    }

    @Test
    void onlyKeepersOfTheFundDraft() {
        drafts(VILLAGE_BRANCH, purse.asked(fund, pairing, "1")).statusCode(404).body("type", is("/problems/fund-not-found"));
        drafts(AUDITOR, purse.asked(fund, pairing, "1")).statusCode(403).body("type", is("/problems/fund-not-yours"));
        drafts(FINANCE, purse.asked(UUID.randomUUID().toString(), pairing, "1")).statusCode(404).body("type", is("/problems/fund-not-found"));
    }

    @Test
    void moreThanTheFundHasIsRefusedInClearWords() {
        purse.drafted(fund, pairing, "7000");
        drafts(FINANCE, purse.asked(fund, pairing, "3000.01")).statusCode(409).body("type", is("/problems/allocation-exceeds-fund"))
                .body("remaining", is("3000.00")).body("detail", containsString("校地结对共建资金")).body("detail", containsString("3,000.00"))
                .body("detail", containsString("3,000.01"));
        drafts(FINANCE, purse.asked(fund, pairing, "3000")).statusCode(201);
        fundHolds("0.00", "10000.00", "0.00");
    }

    @Test
    void purposesAmountsAndDatesMakeSense() {
        drafts(FINANCE, asked("purposes", List.of())).statusCode(400).body("violations.pointer", contains("/purposes"));
        drafts(FINANCE, asked("purposes", List.of(Map.of("code", "BANQUET")))).statusCode(400)
                .body("type", is("/problems/allocation-purpose-unknown")).body("violations.pointer", contains("/purposes/0/code"));
        drafts(FINANCE, asked("purposes", List.of(Map.of("code", "OTHER"), Map.of("code", "OTHER")))).statusCode(400).body("type", is("/problems/allocation-purpose-twice"));
        drafts(FINANCE, asked("purposes", List.of(Map.of("code", "OTHER", "ceiling", "5000.01")))).statusCode(400)
                .body("type", is("/problems/allocation-ceilings-exceed-amount")).body("violations.pointer", contains("/purposes/0/ceiling"));
        drafts(FINANCE, asked("purposes", List.of(Map.of("code", "OTHER", "ceiling", "0")))).statusCode(400).body("violations.pointer", contains("/purposes/0/ceiling"));
        drafts(FINANCE, asked("purposes", java.util.Arrays.asList((Object) null))).statusCode(400);
        drafts(FINANCE, asked("amount", "0")).statusCode(400).body("violations.pointer", contains("/amount"));
        var reversed = asked("startsOn", "2026-09-02");
        reversed.put("endsOn", "2026-09-01");
        drafts(FINANCE, reversed).statusCode(400).body("type", is("/problems/allocation-dates-reversed"));
    }

    @Test
    void aStrangerToThePairingDoesNotPay() {
        drafts(FINANCE, asked("payerId", world.secondVillage)).statusCode(409).body("type", is("/problems/allocation-payer-forbidden"));
        drafts(FINANCE, asked("payerId", world.town)).statusCode(201).body("payer.name", is("青石镇党委"));
    }

    @Test
    void theVillageDoesNotPayWhereTheCollegeDoes() {
        var paidByCollege = purse.pairing(world.secondCollegeBranch, world.secondVillageBranch, "A");
        var facts = purse.asked(fund, paidByCollege, "100");
        facts.put("payerId", world.secondVillageBranch);
        drafts(FINANCE, facts).statusCode(409).body("type", is("/problems/allocation-payer-forbidden"))
                .body("detail", is("结对约定费用由「数学学院党委」承担，不能由「街村党支部」付款。"));
        facts.put("payerId", world.secondCollegeBranch);
        var id = drafts(FINANCE, facts).statusCode(201).extract().<String>path("id");
        changed(FINANCE, id, Map.of("payerId", world.secondVillageBranch)).statusCode(409).body("type", is("/problems/allocation-payer-forbidden"));
        changed(FINANCE, id, Map.of("payerId", world.town)).statusCode(200).body("payer.id", is(world.town.toString()));
        changed(FINANCE, id, Map.of("note", "付款单位不变")).statusCode(200).body("payer.id", is(world.town.toString()));
        var gone = new HashMap<String, Object>();
        gone.put("payerId", null);
        changed(FINANCE, id, gone).statusCode(200).body("payer", nullValue());
    }

    @Test
    void whatHasEndedReceivesNothing() {
        var submitted = purse.submitted(fund, pairing, "100");
        purse.endPairing(pairing);
        drafts(FINANCE, purse.asked(fund, pairing, "100")).statusCode(409).body("type", is("/problems/allocation-beneficiary-closed"));
        event(TOWN_OFFICER, submitted, "approval").statusCode(409).body("type", is("/problems/allocation-beneficiary-closed"));
        TOWN_OFFICER.asks().get("/v1/allocations/" + submitted).then().body("allowedActions", contains("WITHDRAW", "RETURN"));
        event(TOWN_OFFICER, submitted, "return", "结对已结束").statusCode(200);
        event(FINANCE, submitted, "submission").statusCode(409).body("type", is("/problems/allocation-beneficiary-closed"));
        event(FINANCE, submitted, "withdrawal").statusCode(200);
    }

    @Test
    void aDraftChangesAndItsReservationFollows() {
        var id = purse.drafted(fund, pairing, "5000");
        changed(FINANCE, id, Map.of("amount", "8000", "purposes", List.of(Map.of("code", "STUDY_TRIP", "ceiling", "300"), Map.of("code", "AWARDS"))))
                .statusCode(200).body("amount", is("8000.00")).body("version", is(1)).body("purposes.code", contains("STUDY_TRIP", "AWARDS"));
        fundHolds("0.00", "8000.00", "2000.00");
        changed(FINANCE, id, Map.of("amount", "10000.01")).statusCode(409).body("type", is("/problems/allocation-exceeds-fund")).body("remaining", is("10000.00"));
        changed(FINANCE, id, Map.of("amount", "100")).statusCode(400).body("type", is("/problems/allocation-ceilings-exceed-amount"));
        changed(FINANCE, id, Map.of("fundId", fund)).statusCode(400).body("violations.pointer", contains("/fundId"));
        changed(FINANCE, id, Map.of("purposes", List.of())).statusCode(400).body("violations.pointer", contains("/purposes"));
        changed(AUDITOR, id, Map.of("note", "不")).statusCode(403).body("type", is("/problems/fund-not-yours"));
        changed(VILLAGE_BRANCH, id, Map.of("note", "不")).statusCode(403);
        changed(OTHER_OFFICER, id, Map.of("note", "不")).statusCode(404).body("type", is("/problems/allocation-not-found"));
        FINANCE.asks().header("If-Match", "\"0.x\"").body(Map.of("note", "旧")).patch("/v1/allocations/" + id).then().statusCode(412).body("current.amount", is("8000.00"));
        FINANCE.asks().body(Map.of("note", "旧")).patch("/v1/allocations/" + id).then().statusCode(428);
        fundHolds("0.00", "8000.00", "2000.00");
    }

    @Test
    void onlyADraftChanges() {
        var id = purse.submitted(fund, pairing, "5000");
        changed(FINANCE, id, Map.of("amount", "1")).statusCode(409).body("type", is("/problems/allocation-wrong-state")).body("detail", containsString("正在等待审批"));
    }

    @Test
    void eachSideSeesWhatItReceivesAndNothingElse() {
        var mine = purse.approved(fund, pairing, "5000");
        var others = purse.approved(fund, purse.pairing(world.secondCollegeBranch, world.secondVillageBranch, "EACH"), "3000");
        for (var side : new Identity[] {VILLAGE_BRANCH, COLLEGE_BRANCH}) {
            side.asks().get("/v1/allocations").then().statusCode(200).body("items.id", contains(mine)).body("items[0].allowedActions", contains("SPEND"));
            side.asks().get("/v1/allocations/" + mine).then().statusCode(200).body("fund.size()", is(3));
            side.asks().get("/v1/allocations/" + others).then().statusCode(404).body("type", is("/problems/allocation-not-found"));
            side.asks().get("/v1/funds/" + fund).then().statusCode(404);
            side.asks().get("/v1/funding-summaries").then().body("items.beneficiary.id", contains(pairing.toString()));
        }
        FINANCE.asks().get("/v1/allocations?count=true").then().body("items.id", contains(others, mine)).body("total", is(2));
        for (var blind : new Identity[] {ADMIN, TEACHER, OTHER_OFFICER}) {
            blind.asks().get("/v1/allocations").then().statusCode(200).body("items", empty());
            blind.asks().get("/v1/allocations/" + mine).then().statusCode(404);
            blind.asks().get("/v1/allocations/" + mine + "/audit-events").then().statusCode(404);
            blind.asks().get("/v1/funding-summaries").then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void listsAreFiltered() {
        var first = purse.approved(fund, pairing, "1000");
        var second = purse.submitted(fund, pairing, "2000");
        var own = drafts(TOWN_OFFICER, purse.asked(fund, pairing, "100")).extract().<String>path("id");
        event(TOWN_OFFICER, own, "submission").statusCode(200);
        TOWN_OFFICER.asks().get("/v1/allocations?awaiting=me&count=true").then().body("items.id", contains(second)).body("total", is(1));
        FINANCE.asks().get("/v1/allocations?awaiting=me").then().body("items", empty());
        FINANCE.asks().get("/v1/allocations?awaiting=you").then().statusCode(400);
        FINANCE.asks().get("/v1/allocations?state=APPROVED&fundId=" + fund + "&pairingId=" + pairing + "&fiscalYear=2026").then().body("items.id", contains(first));
        FINANCE.asks().get("/v1/allocations?fiscalYear=2027").then().body("items", empty());
        FINANCE.asks().queryParam("q", "河坝").get("/v1/allocations?count=true").then().statusCode(200).body("total", is(3));
        FINANCE.asks().queryParam("q", "对垟").get("/v1/allocations").then().statusCode(200).body("items", empty());
        var page = FINANCE.asks().get("/v1/allocations?limit=2").then().body("items.id", contains(own, second)).extract();
        FINANCE.asks().queryParam("cursor", page.<String>path("nextCursor")).get("/v1/allocations?limit=2").then().body("items.id", contains(first)).body("nextCursor", nullValue());
        FINANCE.asks().get("/v1/allocations?cursor=abc").then().statusCode(400).body("type", is("/problems/cursor-invalid"));
    }

    @Test
    void aRepeatedDraftReservesOnce() {
        var key = UUID.randomUUID().toString();
        var first = FINANCE.asks().header("Idempotency-Key", key).body(purse.asked(fund, pairing, "6000")).post("/v1/allocations").then().statusCode(201).extract().asString();
        FINANCE.asks().header("Idempotency-Key", key).body(purse.asked(fund, pairing, "6000")).post("/v1/allocations").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body(is(first));
        fundHolds("0.00", "6000.00", "4000.00");
    }
}
