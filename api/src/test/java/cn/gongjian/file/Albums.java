package cn.gongjian.file;

import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static io.restassured.RestAssured.given;

import cn.gongjian.shared.Ids;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;

/** A pairing of a college branch with a village branch, an activity of theirs, and files that they bring to it. */
@Singleton
class Albums {

    /** Names of files go out as UTF-8, as they do from browsers and mini-programs. */
    private static final RestAssuredConfig AS_BROWSERS = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    private final Scenario world;
    String activity;

    Albums(Scenario world) {
        this.world = world;
    }

    void fresh() {
        world.fresh();
        var pairing = Ids.next();
        world.run("insert into pairing (id, version, state, side_a_id, side_b_id, starts_on, payer, proposed_by_side, proposed_by_id, created_at, updated_at)"
                + " values ($1, 0, 'CONFIRMED', $2, $3, '2026-01-01', 'EACH', 'A', $4, now(), now())", pairing, world.collegeBranch, world.villageBranch, world.personId(COLLEGE_BRANCH));
        activity = VILLAGE_BRANCH.asks().body(Map.of("title", "主题党日", "kind", "PARTY_DAY", "pairingId", pairing, "hostId", world.villageBranch,
                "startsAt", "2026-12-10T14:00:00+08:00", "endsAt", "2026-12-10T16:00:00+08:00")).post("/v1/activities").then().statusCode(201).extract().path("id");
    }

    void closed() {
        world.run("update pairing set state = 'CLOSED', closed_on = '2026-01-02'");
    }

    /** {@code more} are further members of the form in pairs. */
    ValidatableResponse brings(Identity who, String name, byte[] content, String... more) {
        var request = given().config(AS_BROWSERS).auth().oauth2(who.token()).multiPart("file", name, content, "application/octet-stream");
        for (int i = 0; i < more.length; i += 2) request.multiPart(more[i], more[i + 1]);
        return request.post("/v1/activities/" + activity + "/files").then();
    }

    String brought(Identity who, byte[] picture, boolean showsMinors) {
        return brings(who, "现场.jpg", picture, "role", "PHOTO", "showsMinors", String.valueOf(showsMinors)).statusCode(201).extract().path("id");
    }

    String document(Identity who) {
        return brings(who, "通知.pdf", cn.gongjian.file.content.Samples.pdf(), "role", "ANNOUNCEMENT").statusCode(201).extract().path("id");
    }

    static ValidatableResponse read(Identity who, String id) {
        return who.asks().get("/v1/files/" + id).then();
    }

    static ValidatableResponse content(Identity who, String id) {
        return given().auth().oauth2(who.token()).get("/v1/files/" + id + "/content").then();
    }

    static ValidatableResponse happens(Identity who, String id, String event) {
        return who.asks().body("{}").post("/v1/files/" + id + "/" + event).then();
    }

    static ValidatableResponse consents(Identity who, String id) {
        return who.asks().body("{\"note\":\"监护人书面同意，原件存德育处\"}").post("/v1/files/" + id + "/consent").then();
    }

    static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).contentType("application/problem+json").body("type", org.hamcrest.Matchers.is("/problems/" + problem));
    }

    UUID contentOf(String id) {
        return world.run("select content_id from activity_file where id = $1", UUID.fromString(id)).iterator().next().getUUID(0);
    }
}
