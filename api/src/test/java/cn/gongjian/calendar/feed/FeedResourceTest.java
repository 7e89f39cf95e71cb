package cn.gongjian.calendar.feed;

import static cn.gongjian.calendar.feed.Subscriptions.create;
import static cn.gongjian.calendar.feed.Subscriptions.fetch;
import static cn.gongjian.calendar.feed.Subscriptions.happens;
import static cn.gongjian.calendar.feed.Subscriptions.leadsNowhere;
import static cn.gongjian.calendar.feed.Subscriptions.path;
import static cn.gongjian.calendar.feed.Subscriptions.subscribe;
import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class FeedResourceTest {

    @Inject Scenario world;
    @Inject Subscriptions subscriptions;

    @BeforeEach
    void world() {
        subscriptions.fresh();
    }

    @Test
    void aNewFeedTellsItsSecretAddress() {
        create(TEACHER, "ALLIANCE", subscriptions.alliance).statusCode(201).body("name", is("城乡教育共同体"))
                .body("address", matchesPattern("http://.*/api/calendar-feeds/[A-Za-z0-9_-]{32}\\.ics")).body("allowedActions", contains("RENEW", "REVOKE"));
    }

    @Test
    void theAddressIsToldOnlyOnce() {
        create(TEACHER, "PERSON", null).statusCode(201);
        TEACHER.asks().get("/v1/feeds").then().statusCode(200).body("items.subject", contains("PERSON")).body("items.address", everyItem(nullValue()));
    }

    @Test
    void theSecretIsKeptNowhere() {
        var secret = subscribe(TEACHER, "PERSON", null).replaceFirst(".*/(.*)\\.ics", "$1");
        var kept = world.run("select count(*) from (select calendar_feed::text as row from calendar_feed union all select body from idempotency_key"
                + " union all select audit_event::text from audit_event) kept where row like '%' || $1 || '%'", secret);
        assertEquals(0L, kept.iterator().next().getLong(0));
    }

    @Test
    void aRepeatedRequestMakesNoSecondFeedAndDoesNotRepeatTheAddress() {
        var key = UUID.randomUUID().toString();
        TEACHER.asks().header("Idempotency-Key", key).body("{\"subject\":\"PERSON\"}").post("/v1/feeds").then().statusCode(201).body("address", notNullValue());
        TEACHER.asks().header("Idempotency-Key", key).body("{\"subject\":\"PERSON\"}").post("/v1/feeds").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("address", nullValue());
    }

    @Test
    void whereAFeedIsSaidToBeItIs() {
        var place = create(TEACHER, "PERSON", null).extract().header("Location").replaceFirst("^/api", "");
        TEACHER.asks().get(place).then().statusCode(200).header("ETag", notNullValue()).body("subject", is("PERSON"));
    }

    @Test
    void oneSubjectHasOneFeed() {
        create(TEACHER, "ALLIANCE", subscriptions.alliance).statusCode(201);
        create(TEACHER, "ALLIANCE", subscriptions.alliance).statusCode(409).body("type", is("/problems/feed-exists"));
    }

    @Test
    void aRevokedFeedMayBeMadeAnew() {
        var id = create(TEACHER, "PERSON", null).extract().<String>path("id");
        happens(TEACHER, id, "revocation").statusCode(200);
        create(TEACHER, "PERSON", null).statusCode(201);
    }

    @Test
    void anAllianceOfOthersIsNotThere() {
        create(OTHER_OFFICER, "ALLIANCE", subscriptions.alliance).statusCode(404).body("type", is("/problems/feed-subject-not-found"));
    }

    @Test
    void aPairingOfOthersIsNotThere() {
        create(TEACHER, "PAIRING", subscriptions.pairing).statusCode(404).body("type", is("/problems/feed-subject-not-found"));
    }

    @Test
    void anAdministratorSeesOrganizationsButNotTheirCalendar() {
        create(ADMIN, "ORGANIZATION", world.coreSchool).statusCode(404).body("type", is("/problems/feed-subject-not-found"));
    }

    @Test
    void anAllianceIsNamed() {
        create(TEACHER, "ALLIANCE", null).statusCode(400).body("violations.pointer", contains("/subjectId"));
    }

    @Test
    void nobodyMakesAFeedOfAnotherPerson() {
        create(TEACHER, "PERSON", world.personId(CORE_SCHOOL)).statusCode(400).body("violations.pointer", contains("/subjectId"));
    }

    @Test
    void nobodyWithoutSignInMakesOne() {
        nobody().body("{\"subject\":\"PERSON\"}").post("/v1/feeds").then().statusCode(401);
    }

    @Test
    void feedsOfOthersAreNotThere() {
        var id = create(TEACHER, "PERSON", null).extract().<String>path("id");
        CORE_SCHOOL.asks().get("/v1/feeds").then().statusCode(200).body("items", empty());
        CORE_SCHOOL.asks().get("/v1/feeds/" + id).then().statusCode(404).body("type", is("/problems/feed-not-found"));
    }

    @Test
    void othersDoNotRenewOrRevoke() {
        var id = create(TEACHER, "PERSON", null).extract().<String>path("id");
        happens(CORE_SCHOOL, id, "renewal").statusCode(404).body("type", is("/problems/feed-not-found"));
        happens(CORE_SCHOOL, id, "revocation").statusCode(404).body("type", is("/problems/feed-not-found"));
    }

    @Test
    void aRenewedFeedHasANewAddressAndTheOldOneLeadsNowhere() {
        var feed = create(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing);
        var renewed = path(happens(VILLAGE_BRANCH, feed.extract().path("id"), "renewal").statusCode(200));
        assertNotEquals(path(feed), renewed);
        fetch(renewed).then().statusCode(200);
        leadsNowhere(path(feed));
    }

    @Test
    void aRevokedAddressLeadsNowhere() {
        var feed = create(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing);
        happens(VILLAGE_BRANCH, feed.extract().path("id"), "revocation").statusCode(200);
        leadsNowhere(path(feed));
    }

    @Test
    void aRevokedFeedIsNotListedAndNotRevokedTwice() {
        var id = create(TEACHER, "PERSON", null).extract().<String>path("id");
        happens(TEACHER, id, "revocation").statusCode(200);
        TEACHER.asks().get("/v1/feeds").then().body("items", empty());
        happens(TEACHER, id, "revocation").statusCode(404).body("type", is("/problems/feed-not-found"));
    }

    @Test
    void aFeedOfWhatIsSeenNoMoreIsNamelessAndOnlyRevoked() {
        var id = create(TEACHER, "ALLIANCE", subscriptions.alliance).extract().<String>path("id");
        world.run("delete from alliance_member where alliance_id = $1", subscriptions.alliance);
        TEACHER.asks().get("/v1/feeds/" + id).then().statusCode(200).body("name", nullValue()).body("allowedActions", contains("REVOKE"));
        happens(TEACHER, id, "renewal").statusCode(404).body("type", is("/problems/feed-subject-not-found"));
    }

    @Test
    void theAuditTrailTellsOfEachStep() {
        var id = create(TEACHER, "PERSON", null).extract().<String>path("id");
        happens(TEACHER, id, "renewal").statusCode(200);
        happens(TEACHER, id, "revocation").statusCode(200);
        var actions = world.run("select string_agg(action, ' ' order by id) from audit_event where subject_id = $1", UUID.fromString(id));
        assertEquals("CREATE RENEW REVOKE", actions.iterator().next().getString(0));
    }
}
