package cn.gongjian.funding.publication;

import static cn.gongjian.funding.Purse.decided;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.SECOND_FINANCE;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.nobody;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.gongjian.funding.Purse;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class PublicationResourceTest {

    @Inject Scenario world;
    @Inject Purse purse;
    UUID pairing;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
        var allocation = purse.approved(purse.fund("10000"), pairing, "5000");
        purse.paid(allocation, "3000");
        var facts = purse.spending(allocation, "STUDY_TRIP", "1000");
        facts.put("payee", "李老三");
        facts.put("note", "给王大娘的车费");
        facts.put("voucherNumber", "记-0032");
        String id = FINANCE.asks().body(facts).post("/v1/expenses").then().statusCode(201).extract().path("id");
        decided(SECOND_FINANCE, "/v1/expenses", id, "confirmation").statusCode(200);
    }

    private ValidatableResponse publish(Identity who) {
        return who.asks().body(Map.of("pairingId", pairing)).post("/v1/funding-publications").then();
    }

    private String published() {
        return publish(TOWN_OFFICER).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse seen(String id) {
        return nobody().get("/public-funding/" + id).then();
    }

    @Test
    void everybodySeesByFundWhatWasGivenPaidAndSpent() {
        seen(published()).statusCode(200).body("beneficiary", is("文学院党委 与 河坝村党支部")).body("publisher", is("青石镇党委")).body("subject", is("PAIRING"))
                .body("funds.name", contains("校地结对共建资金")).body("funds[0].owner", is("青石镇党委"))
                .body("funds[0].allocated", is("5000.00")).body("funds[0].disbursed", is("3000.00")).body("funds[0].spent", is("1000.00"))
                .body("funds[0].purposes.purpose", contains("外出考察")).body("funds[0].purposes.spent", contains("1000.00"));
    }

    @Test
    void everybodySeesTheEntriesBehindTheSums() {
        seen(published()).body("entries.kind", contains("EXPENSE", "DISBURSEMENT", "ALLOCATION")).body("entries.amount", contains("1000.00", "3000.00", "5000.00"))
                .body("entries[0].day", is("2026-10-20")).body("entries[0].purpose", is("外出考察")).body("entries[0].payer", notNullValue()).body("olderEntries", is(0));
    }

    @Test
    void nobodyIsNamed() {
        var body = seen(published()).extract().asString();
        for (var word : List.of("李老三", "王大娘", "记-0032", "payee", "note", "voucher", FINANCE.username(), SECOND_FINANCE.username(), TOWN_OFFICER.username()))
            assertThat(body, not(containsString(word)));
    }

    @Test
    void onlyFundsBeneathThePublisherAreShown() {
        world.grant(COLLEGE_BRANCH, world.college, "OFFICER");
        String id = publish(COLLEGE_BRANCH).statusCode(201).body("organization.name", is("师范学院党委")).extract().path("id");
        seen(id).statusCode(200).body("funds", empty()).body("entries", empty());
    }

    @Test
    void whatIsWithdrawnIsNotFoundAnyMore() {
        var id = published();
        decided(TOWN_OFFICER, "/v1/funding-publications", id, "withdrawal").statusCode(200).body("withdrawnAt", notNullValue()).body("allowedActions", empty());
        refused(seen(id), 404, "publication-not-found");
        refused(decided(TOWN_OFFICER, "/v1/funding-publications", id, "withdrawal"), 409, "publication-withdrawn");
    }

    @Test
    void whatWasWithdrawnIsPublishedAgainAtAnotherAddress() {
        var id = published();
        decided(TOWN_OFFICER, "/v1/funding-publications", id, "withdrawal").statusCode(200);
        assertThat(published(), not(id));
    }

    @Test
    void whatWasNeverPublishedIsNotFound() {
        refused(seen(UUID.randomUUID().toString()), 404, "publication-not-found");
        refused(seen(pairing.toString()), 404, "publication-not-found");
    }

    @Test
    void itIsPublishedOnce() {
        published();
        refused(publish(TOWN_OFFICER), 409, "publication-exists");
    }

    @Test
    void onlyAnOfficerAboveAPartyPublishes() {
        refused(publish(FINANCE), 403, "publication-not-yours");
        refused(publish(COLLEGE_BRANCH), 403, "publication-not-yours");
        refused(publish(OTHER_OFFICER), 404, "pairing-not-found");
        nobody().body(Map.of("pairingId", pairing)).post("/v1/funding-publications").then().statusCode(401);
    }

    @Test
    void onlyAnOfficerOfThePublisherWithdraws() {
        var id = published();
        refused(decided(FINANCE, "/v1/funding-publications", id, "withdrawal"), 403, "publication-not-yours");
        refused(decided(OTHER_OFFICER, "/v1/funding-publications", id, "withdrawal"), 404, "publication-not-found");
        refused(OTHER_OFFICER.asks().get("/v1/funding-publications/" + id).then(), 404, "publication-not-found");
        seen(id).statusCode(200);
    }

    @Test
    void whatIsOnIsListed() {
        var id = published();
        TOWN_OFFICER.asks().get("/v1/funding-publications?pairingId=" + pairing).then().statusCode(200).body("items.id", contains(id))
                .body("items[0].allowedActions", contains("WITHDRAW")).body("items[0].beneficiary.name", is("文学院党委 与 河坝村党支部"));
        FINANCE.asks().get("/v1/funding-publications/" + id).then().statusCode(200).body("allowedActions", empty());
        OTHER_OFFICER.asks().get("/v1/funding-publications").then().statusCode(200).body("items", empty());
        decided(TOWN_OFFICER, "/v1/funding-publications", id, "withdrawal").statusCode(200);
        TOWN_OFFICER.asks().get("/v1/funding-publications?pairingId=" + pairing).then().body("items", empty());
        nobody().get("/v1/funding-publications").then().statusCode(401);
    }

    @Test
    void anAllianceIsPublishedByTheOfficerAboveIt() {
        var alliance = purse.alliance(world.coreSchool, world.villageSchool);
        String id = COUNTY_OFFICER.asks().body(Map.of("allianceId", alliance)).post("/v1/funding-publications").then().statusCode(201)
                .body("beneficiary.subject", is("ALLIANCE")).extract().path("id");
        seen(id).statusCode(200).body("beneficiary", is("城乡共同体")).body("funds", empty());
    }

    @Test
    void exactlyOneIsPublished() {
        refused(TOWN_OFFICER.asks().body(new HashMap<>()).post("/v1/funding-publications").then(), 400, "cooperation-ambiguous");
    }
}
