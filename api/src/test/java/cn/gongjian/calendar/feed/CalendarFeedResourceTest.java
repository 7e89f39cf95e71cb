package cn.gongjian.calendar.feed;

import static cn.gongjian.calendar.feed.Subscriptions.fetch;
import static cn.gongjian.calendar.feed.Subscriptions.leadsNowhere;
import static cn.gongjian.calendar.feed.Subscriptions.lines;
import static cn.gongjian.calendar.feed.Subscriptions.subscribe;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.VILLAGE_SCHOOL;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.gongjian.organization.Callers;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class CalendarFeedResourceTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject Scenario world;
    @Inject Subscriptions subscriptions;
    @Inject Callers callers;

    @BeforeEach
    void world() {
        subscriptions.fresh();
    }

    private static String etag(String path) {
        return fetch(path).then().statusCode(200).extract().header("ETag");
    }

    @Test
    void aProgramWithoutSignInFetchesIt() {
        fetch(subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing)).then().statusCode(200)
                .contentType("text/calendar;charset=utf-8").header("Cache-Control", "private, no-cache");
    }

    @Test
    void anEmptyCalendarIsStillOne() {
        var lines = lines(subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing));
        assertThat(lines, hasItems("BEGIN:VCALENDAR", "VERSION:2.0", "X-WR-CALNAME:文学院党委 与 河坝村党支部", "TZID:Asia/Shanghai", "END:VCALENDAR"));
        assertThat(lines, not(hasItem("BEGIN:VEVENT")));
    }

    @Test
    void anActivityIsAnEntryWithAllThatProgramsShow() {
        var id = subscriptions.plan(VILLAGE_BRANCH, subscriptions.partyDay(10), "onlineUrl", "https://meeting.example.cn/j/1");
        var day = LocalDate.now(ZONE).plusDays(10).toString().replace("-", "");
        assertThat(lines(subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing)), hasItems("UID:" + id, "SEQUENCE:0", "STATUS:TENTATIVE", "SUMMARY:主题党日",
                "DTSTART;TZID=Asia/Shanghai:" + day + "T140000", "DTEND;TZID=Asia/Shanghai:" + day + "T160000", "CATEGORIES:主题党日", "LOCATION:河坝村文化礼堂",
                "URL:http://localhost:8080/activities/" + id, "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meeting.example.cn/j/1"));
    }

    @Test
    void anActivityOfWholeDaysIsAnEntryOfDays() {
        var day = LocalDate.now(ZONE).plusDays(10);
        var facts = subscriptions.partyDay(10);
        facts.put("startsAt", Subscriptions.at(day, 0));
        subscriptions.plan(VILLAGE_BRANCH, facts, "endsAt", Subscriptions.at(day.plusDays(2), 0));
        assertThat(lines(subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing)), hasItems("DTSTART;VALUE=DATE:" + day.toString().replace("-", ""),
                "DTEND;VALUE=DATE:" + day.plusDays(2).toString().replace("-", "")));
    }

    @Test
    void aCancelledActivityStaysAndSaysSo() {
        var path = subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing);
        var id = subscriptions.plan(VILLAGE_BRANCH, subscriptions.partyDay(10));
        VILLAGE_BRANCH.asks().body(Map.of("reason", "防汛值班")).post("/v1/activities/" + id + "/cancellation").then().statusCode(200);
        var lines = lines(path);
        assertThat(lines, hasItems("UID:" + id, "STATUS:CANCELLED", "SEQUENCE:1"));
        assertThat(lines, hasItem(startsWith("DESCRIPTION:已取消：防汛值班\\n主办：河坝村党支部")));
    }

    @Test
    void anAnnouncedActivityIsConfirmed() {
        var id = subscriptions.plan(VILLAGE_BRANCH, subscriptions.partyDay(10));
        VILLAGE_BRANCH.asks().body("{}").post("/v1/activities/" + id + "/announcement").then().statusCode(200);
        assertThat(lines(subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing)), hasItem("STATUS:CONFIRMED"));
    }

    @Test
    void eachLineEndsWithBothCharacters() {
        subscriptions.plan(VILLAGE_BRANCH, subscriptions.partyDay(10), "description", "一，".repeat(100));
        var text = fetch(subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing)).asString();
        assertEquals(text.replace("\r\n", "").length(), text.replaceAll("[\r\n]", "").length());
    }

    @Test
    void aPersonsCalendarHasWhatThePersonTakesPartIn() {
        var path = subscribe(TEACHER, "PERSON", null);
        var with = subscriptions.plan(CORE_SCHOOL, subscriptions.research(5), "participants", List.of(Map.of("personId", world.personId(TEACHER))));
        var without = subscriptions.plan(CORE_SCHOOL, subscriptions.research(6));
        assertThat(lines(path), hasItem("UID:" + with));
        assertThat(lines(path), not(hasItem("UID:" + without)));
    }

    @Test
    void aPersonsCalendarHasNothingThatThePersonMayNotSee() {
        var facts = subscriptions.partyDay(5);
        var id = subscriptions.plan(VILLAGE_BRANCH, facts);
        world.run("insert into activity_participant (id, activity_id, position, person_id) values ($1, $2, 9, $3)", UUID.randomUUID(), UUID.fromString(id), world.personId(TEACHER));
        assertThat(lines(subscribe(TEACHER, "PERSON", null)), not(hasItem("UID:" + id)));
    }

    @Test
    void anOrganizationsCalendarHasItsAlliancesAndPairings() {
        var research = subscriptions.plan(CORE_SCHOOL, subscriptions.research(5));
        var partyDay = subscriptions.plan(VILLAGE_BRANCH, subscriptions.partyDay(5));
        assertThat(lines(subscribe(VILLAGE_SCHOOL, "ORGANIZATION", world.villageSchool)), hasItem("UID:" + research));
        assertThat(lines(subscribe(TOWN_OFFICER, "ORGANIZATION", world.villageBranch)), hasItem("UID:" + partyDay));
    }

    @Test
    void anOrganizationsCalendarHasItsOwnWhatItHostsAndWhereItIsInvited() {
        var own = subscriptions.plan(COUNTY_OFFICER, ownOf(world.otherSchool));
        var hosted = subscriptions.plan(COUNTY_OFFICER, subscriptions.research(5), "hostId", world.otherSchool);
        var invited = subscriptions.plan(CORE_SCHOOL, subscriptions.research(6), "participants", List.of(Map.of("organizationId", world.otherSchool)));
        assertThat(lines(subscribe(COUNTY_OFFICER, "ORGANIZATION", world.otherSchool)), hasItems("UID:" + own, "UID:" + hosted, "UID:" + invited));
    }

    private Map<String, Object> ownOf(UUID school) {
        var facts = subscriptions.research(4);
        facts.remove("allianceId");
        facts.put("organizationId", school);
        facts.put("hostId", school);
        return facts;
    }

    @Test
    void whatIsLongOverOrFarAheadIsNotThere() {
        var before = subscriptions.plan(VILLAGE_BRANCH, subscriptions.partyDay(-400));
        var after = subscriptions.plan(VILLAGE_BRANCH, subscriptions.partyDay(400));
        assertThat(lines(subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing)), not(hasItems("UID:" + before, "UID:" + after)));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var path = subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing);
        subscriptions.plan(VILLAGE_BRANCH, subscriptions.partyDay(5));
        var tag = etag(path);
        given().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", is(tag)).body(is(""));
    }

    @Test
    void theSameDataAreTheSameBytes() {
        var path = subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing);
        for (int day = 1; day < 5; day++) subscriptions.plan(VILLAGE_BRANCH, subscriptions.partyDay(day));
        assertEquals(fetch(path).asString(), fetch(path).asString());
    }

    @Test
    void aChangedActivityIsSentAgain() {
        var path = subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing);
        var id = subscriptions.plan(VILLAGE_BRANCH, subscriptions.partyDay(5));
        var before = etag(path);
        VILLAGE_BRANCH.asks().body("{}").post("/v1/activities/" + id + "/announcement").then().statusCode(200);
        assertNotEquals(before, etag(path));
    }

    @Test
    void aDeletedActivityIsNotThere() {
        var path = subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing);
        var id = subscriptions.plan(VILLAGE_BRANCH, subscriptions.partyDay(5));
        var before = etag(path);
        world.run("update activity set deleted_at = now() where id = $1", UUID.fromString(id));
        assertThat(lines(path), not(hasItem("UID:" + id)));
        assertNotEquals(before, etag(path));
    }

    @Test
    void aRenamedHostIsSentAgain() {
        var path = subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing);
        subscriptions.plan(VILLAGE_BRANCH, subscriptions.partyDay(5));
        var before = etag(path);
        world.run("update organization set name = '河坝村联合党支部' where id = $1", world.villageBranch);
        assertNotEquals(before, etag(path));
    }

    @Test
    void anUnknownAddressLeadsNowhere() {
        leadsNowhere("/calendar-feeds/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics");
    }

    @Test
    void whoeverLosesSightOfAnAllianceFetchesItNoMore() {
        var path = subscribe(TEACHER, "ALLIANCE", subscriptions.alliance);
        world.run("delete from role_grant where person_id = $1", world.personId(TEACHER));
        callers.forget();
        leadsNowhere(path);
    }

    @Test
    void whoeverLosesTheRoleHasAnEmptyCalendarOfTheirOwn() {
        var path = subscribe(TEACHER, "PERSON", null);
        subscriptions.plan(CORE_SCHOOL, subscriptions.research(5), "participants", List.of(Map.of("personId", world.personId(TEACHER))));
        world.run("delete from role_grant where person_id = $1", world.personId(TEACHER));
        callers.forget();
        assertThat(lines(path), not(hasItem("BEGIN:VEVENT")));
    }

    @Test
    void whoeverHasNoAccountAnyMoreFetchesNothing() {
        var path = subscribe(COLLEGE_BRANCH, "PAIRING", subscriptions.pairing);
        world.run("update person set account_subject = null, account_username = null, account_bound_at = null where id = $1", world.personId(COLLEGE_BRANCH));
        leadsNowhere(path);
    }
}
