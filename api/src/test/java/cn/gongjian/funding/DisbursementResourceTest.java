package cn.gongjian.funding;

import static cn.gongjian.funding.Purse.decided;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.SECOND_FINANCE;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.nobody;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class DisbursementResourceTest {

    private static final String PATH = "/v1/disbursements";
    @Inject Scenario world;
    @Inject Purse purse;
    UUID pairing;
    String allocation;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
        allocation = purse.approved(purse.fund("10000"), pairing, "5000");
    }

    @AfterEach
    void balancesAreTheSumsOfTheEntries() {
        assertEquals(0, purse.wrongSpending());
    }

    private String paid(String amount) {
        return FINANCE.asks().body(purse.paying(allocation, amount)).post(PATH).then().statusCode(201).extract().path("id");
    }

    private String confirmed(String amount) {
        var id = paid(amount);
        decided(SECOND_FINANCE, PATH, id, "confirmation").statusCode(200);
        return id;
    }

    @Test
    void withoutSignInEverythingIsRefused() {
        refused(nobody().get(PATH + "?allocationId=" + allocation).then(), 401, "sign-in-required");
    }

    @Test
    void whatIsPaidOutCountsOnceASecondPersonConfirms() {
        var id = paid("3000");
        purse.holds(allocation, "0.00", "3000.00", "0.00", "0.00");
        refused(decided(FINANCE, PATH, id, "confirmation"), 409, "entry-own-confirmation");
        decided(TOWN_OFFICER, PATH, id, "confirmation").statusCode(200).body("state", is("CONFIRMED")).body("decidedBy.name", is("town-officer"))
                .body("allowedActions", contains("REVERSE"));
        purse.holds(allocation, "3000.00", "0.00", "0.00", "0.00");
    }

    @Test
    void moreThanWasGrantedIsRefused() {
        confirmed("3000");
        refused(FINANCE.asks().body(purse.paying(allocation, "2000.01")).post(PATH).then().body("remaining", is("2000.00")), 409, "disbursement-exceeds-allocation");
    }

    @Test
    void whatIsReturnedIsWrittenAnewAndAsksForASecondPersonAgain() {
        var id = paid("3000");
        SECOND_FINANCE.asks().body(Map.of("reason", "缺凭证")).post(PATH + "/" + id + "/return").then().statusCode(200).body("returnReason", is("缺凭证"));
        var etag = FINANCE.asks().get(PATH + "/" + id).then().extract().header("ETag");
        SECOND_FINANCE.asks().header("If-Match", etag).body(Map.of("amount", "2000")).patch(PATH + "/" + id).then().statusCode(200)
                .body("state", is("SUBMITTED")).body("amount", is("2000.00")).body("returnReason", nullValue()).body("author.name", is("second-finance"));
        refused(decided(SECOND_FINANCE, PATH, id, "confirmation"), 409, "entry-own-confirmation");
        decided(FINANCE, PATH, id, "confirmation").statusCode(200);
    }

    @Test
    void whatIsWithdrawnIsFreeAgain() {
        decided(FINANCE, PATH, paid("5000"), "withdrawal").statusCode(200).body("state", is("WITHDRAWN")).body("allowedActions", empty());
        paid("5000");
    }

    @Test
    void whatIsConfirmedStaysAndIsReversedByAnotherEntry() {
        var id = confirmed("3000");
        refused(decided(FINANCE, PATH, id, "withdrawal"), 409, "entry-wrong-state");
        var reversal = FINANCE.asks().body(Map.of("reason", "付错单位")).post(PATH + "/" + id + "/reversal").then().statusCode(201)
                .body("reversesId", is(id)).body("amount", is("3000.00")).body("note", is("付错单位")).extract().<String>path("id");
        purse.holds(allocation, "3000.00", "0.00", "0.00", "0.00");
        refused(FINANCE.asks().body(Map.of("reason", "再来")).post(PATH + "/" + id + "/reversal").then(), 409, "disbursement-reversed");
        decided(SECOND_FINANCE, PATH, reversal, "confirmation").statusCode(200);
        purse.holds(allocation, "0.00", "0.00", "0.00", "0.00");
        refused(FINANCE.asks().body(Map.of("reason", "再来")).post(PATH + "/" + reversal + "/reversal").then(), 409, "entry-is-reversal");
    }

    @Test
    void theDatabaseItselfKeepsWhatIsConfirmed() {
        var id = UUID.fromString(confirmed("3000"));
        purse.mustRefuse("update disbursement set amount = 1 where id = $1", id, "a confirmed entry stays");
        purse.mustRefuse("delete from disbursement where id = $1", id, "a confirmed entry stays");
    }

    @Test
    void partiesReadAndOnlyKeepersWrite() {
        var id = paid("3000");
        COLLEGE_BRANCH.asks().get(PATH + "?allocationId=" + allocation).then().statusCode(200).body("items.id", contains(id)).body("items[0].allowedActions", empty());
        AUDITOR.asks().get(PATH + "/" + id).then().statusCode(200).body("allowedActions", empty());
        refused(COLLEGE_BRANCH.asks().body(purse.paying(allocation, "1")).post(PATH).then(), 403, "fund-not-yours");
        refused(decided(COLLEGE_BRANCH, PATH, id, "confirmation"), 403, "fund-not-yours");
        refused(OTHER_OFFICER.asks().get(PATH + "/" + id).then(), 404, "disbursement-not-found");
        refused(OTHER_OFFICER.asks().get(PATH + "?allocationId=" + allocation).then(), 404, "allocation-not-found");
        refused(decided(OTHER_OFFICER, PATH, id, "confirmation"), 404, "disbursement-not-found");
    }

    @Test
    void daysOutsideOfTermYearAndPastAreRefused() {
        refused(paying("paidOn", "2999-01-01"), 400, "expense-in-future");
        refused(paying("paidOn", "2025-12-31"), 409, "expense-outside-year");
        refused(paying("amount", "0"), 400, "request-invalid");
        refused(paying("amount", "1.001"), 400, "request-invalid");
        refused(paying("voucherNumber", " "), 400, "request-invalid");
        refused(paying("allocationId", UUID.randomUUID()), 404, "allocation-not-found");
    }

    private io.restassured.response.ValidatableResponse paying(String member, Object value) {
        var facts = purse.paying(allocation, "100");
        facts.put(member, value);
        return FINANCE.asks().body(facts).post(PATH).then();
    }
}
