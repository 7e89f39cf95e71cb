package cn.gongjian.calendar;

import static cn.gongjian.support.Identity.COLLEGE_BRANCH;

import cn.gongjian.shared.Ids;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A pairing of a college branch with a village branch, and what they plan. */
@Singleton
class Plans {
    private final Scenario world;
    private UUID pairing;

    Plans(Scenario world) {
        this.world = world;
    }

    void fresh() {
        world.fresh();
        pairing = pairing(world.collegeBranch, world.villageBranch);
    }

    UUID pairing(UUID a, UUID b) {
        var id = Ids.next();
        world.run("insert into pairing (id, version, state, side_a_id, side_b_id, starts_on, payer, proposed_by_side, proposed_by_id, created_at, updated_at)"
                + " values ($1, 0, 'CONFIRMED', $2, $3, '2026-01-01', 'EACH', 'A', $4, now(), now())", id, a, b, world.personId(COLLEGE_BRANCH));
        return id;
    }

    static OffsetDateTime at(int inDays, int hour) {
        var zone = ZoneId.of("Asia/Shanghai");
        return LocalDate.now(zone).plusDays(inDays).atTime(hour, 0).atZone(zone).toOffsetDateTime();
    }

    /** From two to four in the afternoon; {@code more} are further members in pairs, null takes one away. */
    Map<String, Object> partyDay(int inDays, Object... more) {
        var facts = new HashMap<String, Object>(Map.of("title", "主题党日", "kind", "PARTY_DAY", "hostId", world.villageBranch,
                "startsAt", at(inDays, 14).toString(), "endsAt", at(inDays, 16).toString()));
        facts.put("pairingId", pairing);
        for (int i = 0; i < more.length; i += 2) facts.put((String) more[i], more[i + 1]);
        facts.values().removeIf(java.util.Objects::isNull);
        return facts;
    }

    String planned(Identity who, Map<String, ?> facts) {
        return who.asks().body(facts).post("/v1/activities").then().statusCode(201).extract().path("id");
    }

    static ValidatableResponse read(Identity who, String id) {
        return who.asks().get("/v1/activities/" + id).then();
    }

    static ValidatableResponse happens(Identity who, String id, String event) {
        return who.asks().body("{}").post("/v1/activities/" + id + "/" + event).then();
    }

    static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).contentType("application/problem+json").body("type", org.hamcrest.Matchers.is("/problems/" + problem));
    }
}
