package cn.gongjian.calendar.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import cn.gongjian.shared.Ids;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A pairing and an alliance with something on their calendars, and programs that fetch these. */
@Singleton
class Subscriptions {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    UUID pairing, alliance;
    private final Scenario world;

    Subscriptions(Scenario world) {
        this.world = world;
    }

    void fresh() {
        world.fresh();
        world.run("delete from calendar_feed");
        pairing = Ids.next();
        world.run("insert into pairing (id, version, state, side_a_id, side_b_id, starts_on, payer, proposed_by_side, proposed_by_id, created_at, updated_at)"
                + " values ($1, 0, 'CONFIRMED', $2, $3, '2026-01-01', 'EACH', 'A', $4, now(), now())", pairing, world.collegeBranch, world.villageBranch,
                world.personId(Identity.COLLEGE_BRANCH));
        alliance = Ids.next();
        world.run("insert into alliance (id, version, name, type, state, owner_id, starts_on, created_at, updated_at)"
                + " values ($1, 0, '城乡教育共同体', 'FUSED', 'DRAFT', $2, '2026-01-01', now(), now())", alliance, world.county);
        for (var member : Map.of(world.coreSchool, "CORE", world.villageSchool, "MEMBER").entrySet())
            world.run("insert into alliance_member (id, alliance_id, organization_id, role, from_on) values ($1, $2, $3, $4, '2026-01-01')",
                    Ids.next(), alliance, member.getKey(), member.getValue());
    }

    Map<String, Object> partyDay(int inDays) {
        var day = LocalDate.now(ZONE).plusDays(inDays);
        return new HashMap<>(Map.of("title", "主题党日", "kind", "PARTY_DAY", "pairingId", pairing, "hostId", world.villageBranch, "place", "河坝村文化礼堂",
                "startsAt", at(day, 14), "endsAt", at(day, 16)));
    }

    Map<String, Object> research(int inDays) {
        var day = LocalDate.now(ZONE).plusDays(inDays);
        return new HashMap<>(Map.of("title", "联合教研", "kind", "JOINT_RESEARCH", "allianceId", alliance, "hostId", world.coreSchool,
                "startsAt", at(day, 9), "endsAt", at(day, 11)));
    }

    static String at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toOffsetDateTime().toString();
    }

    String plan(Identity who, Map<String, Object> facts) {
        return who.asks().body(facts).post("/v1/activities").then().statusCode(201).extract().path("id");
    }

    String plan(Identity who, Map<String, Object> facts, String member, Object value) {
        facts.put(member, value);
        return plan(who, facts);
    }

    static ValidatableResponse create(Identity who, String subject, UUID id) {
        var wanted = new HashMap<String, Object>(Map.of("subject", subject));
        if (id != null) wanted.put("subjectId", id);
        return who.asks().body(wanted).post("/v1/feeds").then();
    }

    static ValidatableResponse happens(Identity who, String feed, String event) {
        return who.asks().body("{}").post("/v1/feeds/" + feed + "/" + event).then();
    }

    /** The address of a new feed, as a path. */
    static String subscribe(Identity who, String subject, UUID id) {
        return path(create(who, subject, id).statusCode(201));
    }

    static String path(ValidatableResponse answer) {
        return answer.extract().<String>path("address").replaceFirst(".*/api", "");
    }

    static Response fetch(String path) {
        return given().get(path);
    }

    /** Unfolded lines of the calendar. */
    static List<String> lines(String path) {
        return List.of(fetch(path).then().statusCode(200).extract().asString().replace("\r\n ", "").split("\r\n"));
    }

    static void leadsNowhere(String path) {
        fetch(path).then().statusCode(404).contentType("application/problem+json").body("type", is("/problems/feed-not-found"));
    }
}
