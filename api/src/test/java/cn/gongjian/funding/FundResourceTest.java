package cn.gongjian.funding;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class FundResourceTest {

    @Inject Scenario world;
    @Inject Purse purse;
    UUID pairing;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
    }

    private ValidatableResponse changed(Identity by, String fund, String etag, Map<String, Object> patch) {
        return by.asks().header("If-Match", etag).body(patch).patch("/v1/funds/" + fund).then();
    }

    private String etag(String fund) {
        return FINANCE.asks().get("/v1/funds/" + fund).then().statusCode(200).extract().header("ETag");
    }

    @Test
    void withoutSignInEverythingIsRefused() {
        nobody().get("/v1/funds").then().statusCode(401).body("type", is("/problems/sign-in-required"));
        nobody().get("/v1/funding-purposes").then().statusCode(401);
        nobody().get("/v1/funding-summaries").then().statusCode(401);
    }

    @Test
    void financeSetsMoneyAside() {
        var facts = purse.fundFacts(world.town, "55000");
        facts.put("documentNumber", "青党发[2026]012号");
        FINANCE.asks().body(facts).post("/v1/funds").then().statusCode(201)
                .header("Location", startsWith("/api/v1/funds/")).header("ETag", notNullValue())
                .body("owner.id", is(world.town.toString())).body("fiscalYear", is(2026)).body("state", is("OPEN"))
                .body("documentNumber", is("青党发〔2026〕12号"))
                .body("total", is("55000.00")).body("allocated", is("0.00")).body("pending", is("0.00")).body("remaining", is("55000.00"))
                .body("allowedActions", contains("EDIT", "ALLOCATE", "ADJUST", "CLOSE"));
    }

    @Test
    void whoKeepsNoMoneySetsNoneAside() {
        VILLAGE_BRANCH.asks().body(purse.fundFacts(world.villageBranch, "100")).post("/v1/funds").then().statusCode(403).body("type", is("/problems/fund-not-yours"));
        AUDITOR.asks().body(purse.fundFacts(world.town, "100")).post("/v1/funds").then().statusCode(403);
        OTHER_OFFICER.asks().body(purse.fundFacts(world.town, "100")).post("/v1/funds").then().statusCode(404).body("type", is("/problems/organization-not-found"));
    }

    @Test
    void aClosedOrganizationOwnsNothingNew() {
        world.run("update organization set closed_on = current_date where id = $1", world.secondVillage);
        FINANCE.asks().body(purse.fundFacts(world.secondVillage, "100")).post("/v1/funds").then().statusCode(409).body("type", is("/problems/organization-closed"));
    }

    @Test
    void moneyAndYearHaveTheirForm() {
        for (var wrong : new Object[] {"0", "0.00", "-5", "1.005", "1e3", "12345678901234", "五千", 5000, true})
            FINANCE.asks().body(with("total", wrong)).post("/v1/funds").then().statusCode(400).body("violations.pointer", contains("/total"));
        for (var wrong : new Object[] {1999, 2101, "2026", 2026.5})
            FINANCE.asks().body(with("fiscalYear", wrong)).post("/v1/funds").then().statusCode(400).body("violations.pointer", contains("/fiscalYear"));
    }

    private Map<String, Object> with(String member, Object value) {
        var facts = purse.fundFacts(world.town, "100");
        facts.put(member, value);
        return facts;
    }

    @Test
    void aFundOfOthersLooksLikeNone() {
        var fund = purse.fund("100");
        for (var other : new Identity[] {OTHER_OFFICER, VILLAGE_BRANCH, TEACHER, ADMIN})
            other.asks().get("/v1/funds/" + fund).then().statusCode(404).body("type", is("/problems/fund-not-found"));
        OTHER_OFFICER.asks().get("/v1/funds/" + fund + "/audit-events").then().statusCode(404);
        changed(OTHER_OFFICER, fund, "*", Map.of("total", "1")).statusCode(404);
        OTHER_OFFICER.asks().post("/v1/funds/" + fund + "/closure").then().statusCode(404);
        OTHER_OFFICER.asks().get("/v1/funds/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void auditorReadsAndChangesNothing() {
        var fund = purse.fund("100");
        AUDITOR.asks().get("/v1/funds/" + fund).then().statusCode(200).body("allowedActions", empty());
        changed(AUDITOR, fund, etag(fund), Map.of("total", "1")).statusCode(403).body("type", is("/problems/fund-not-yours"));
        AUDITOR.asks().post("/v1/funds/" + fund + "/closure").then().statusCode(403);
    }

    @Test
    void listsAreFilteredAndNewestFirst() {
        var first = purse.fund("100");
        var second = purse.fund("200");
        var elsewhere = OTHER_OFFICER.asks().body(purse.fundFacts(world.elsewhere, "300")).post("/v1/funds").then().statusCode(201).extract().<String>path("id");
        FINANCE.asks().get("/v1/funds?count=true").then().statusCode(200).body("items.id", contains(second, first)).body("total", is(2));
        FINANCE.asks().get("/v1/funds?limit=1").then().body("items.id", contains(second)).body("nextCursor", notNullValue());
        AUDITOR.asks().get("/v1/funds").then().body("items.id", hasItem(elsewhere));
        FINANCE.asks().get("/v1/funds?fiscalYear=2025").then().body("items", empty());
        FINANCE.asks().get("/v1/funds?sourceKind=DONATION").then().body("items", empty());
        FINANCE.asks().get("/v1/funds?state=CLOSED").then().body("items", empty());
        FINANCE.asks().get("/v1/funds?ownerId=" + world.village).then().body("items", empty());
        FINANCE.asks().queryParam("q", "结对").get("/v1/funds?state=OPEN&sourceKind=BUDGET&fiscalYear=2026&ownerId=" + world.town).then().body("items.size()", is(2));
        FINANCE.asks().get("/v1/funds?state=LOST").then().statusCode(400);
        ADMIN.asks().get("/v1/funds").then().statusCode(200).body("items", empty());
    }

    @Test
    void keeperChangesWhatMayBeChanged() {
        var fund = purse.fund("100");
        changed(FINANCE, fund, etag(fund), Map.of("total", "120.5", "note", "追加")).statusCode(200).body("total", is("120.50")).body("note", is("追加")).body("version", is(1));
        changed(FINANCE, fund, etag(fund), Map.of("fiscalYear", 2027)).statusCode(400).body("violations.pointer", contains("/fiscalYear"));
        changed(FINANCE, fund, etag(fund), Map.of("allocated", "5")).statusCode(400).body("violations.pointer", contains("/allocated"));
        changed(FINANCE, fund, "\"0.x\"", Map.of("note", "旧")).statusCode(412).body("current.note", is("追加"));
        FINANCE.asks().body(Map.of("note", "无")).patch("/v1/funds/" + fund).then().statusCode(428);
    }

    @Test
    void anAllocationDoesNotMakeTheFundStale() {
        var fund = purse.fund("10000");
        var etag = etag(fund);
        purse.approved(fund, pairing, "5000");
        purse.drafted(fund, pairing, "1000");
        FINANCE.asks().get("/v1/funds/" + fund).then().body("version", is(0))
                .body("allocated", is("5000.00")).body("pending", is("1000.00")).body("remaining", is("4000.00"));
        changed(FINANCE, fund, etag, Map.of("note", "仍是原来的版本")).statusCode(200).body("allocated", is("5000.00"));
    }

    @Test
    void theTotalChangesByADocumentOnceAnythingIsGiven() {
        var fund = purse.fund("10000");
        purse.approved(fund, pairing, "5000");
        purse.drafted(fund, pairing, "1000");
        changed(FINANCE, fund, etag(fund), Map.of("total", "11000")).statusCode(409).body("type", is("/problems/fund-total-by-document"));
        changed(FINANCE, fund, etag(fund), Map.of("total", "10000", "note", "不变")).statusCode(200).body("allowedActions", contains("EDIT", "ALLOCATE", "ADJUST", "CLOSE"));
    }

    @Test
    void aClosedFundTakesNoChange() {
        var fund = purse.fund("10000");
        FINANCE.asks().body(Map.of("reason", "年度结束")).post("/v1/funds/" + fund + "/closure").then().statusCode(200)
                .body("state", is("CLOSED")).body("allowedActions", contains("ADJUST"));
        FINANCE.asks().post("/v1/funds/" + fund + "/closure").then().statusCode(409).body("type", is("/problems/fund-closed"));
        changed(FINANCE, fund, etag(fund), Map.of("note", "晚了")).statusCode(409).body("type", is("/problems/fund-closed"));
        FINANCE.asks().body(purse.asked(fund, pairing, "1")).post("/v1/allocations").then().statusCode(409).body("type", is("/problems/fund-closed"));
        TOWN_OFFICER.asks().get("/v1/funds/" + fund + "/audit-events").then().statusCode(200)
                .body("items.action", contains("CLOSE", "CREATE")).body("items[0].reason", is("年度结束"));
    }

    @Test
    void theDatabaseItselfRefusesToGiveMoreThanThereIs() {
        var fund = UUID.fromString(purse.fund("100"));
        for (var beyond : new String[] {"allocated = 100.01", "reserved = 100.01", "allocated = 60, reserved = 40.01", "reserved = -0.01", "allocated = -1", "total = -1"}) {
            var refusal = Assertions.assertThrows(io.vertx.pgclient.PgException.class, () -> world.run("update fund set " + beyond + " where id = $1", fund));
            Assertions.assertEquals("23514", refusal.getSqlState());
        }
    }

    @Test
    void purposesComeInTheirOrder() {
        TEACHER.asks().get("/v1/funding-purposes").then().statusCode(200)
                .body("items.code", contains("STUDY_TRAINING", "STUDY_TRIP", "STAFF_TRAINING", "PARTY_CULTURE", "AWARDS", "TEACHING", "MATERIALS", "SOUVENIRS", "ASSISTANCE", "OTHER"))
                .body("items[0].name", is("学习培训")).body("items.name", not(hasItem("")))
                .body("items.find { it.code == 'SOUVENIRS' }.rateWarnedAbove", is("0.00"));
    }
}
