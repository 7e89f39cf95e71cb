package cn.gongjian.calendar;

import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.gongjian.shared.Ids;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ProgrammeResourceTest {

    @Inject Scenario world;
    private UUID forum;

    /** A Teachers' Day forum of the core school, where TEACHER is one of the staff. */
    @BeforeEach
    void world() {
        world.fresh();
        forum = Ids.next();
        world.run("insert into activity (id, version, organization_id, host_organization_id, title, kind, state, starts_at, ends_at, created_at, updated_at)"
                + " values ($1, 0, $2, $2, '教师节家长座谈会', 'FORUM', 'PLANNED', '2027-09-10T16:00+08:00', '2027-09-10T18:00+08:00', now(), now())", forum, world.coreSchool);
    }

    private ValidatableResponse read(Identity who) {
        return who.asks().get("/v1/activities/" + forum).then();
    }

    private ValidatableResponse arrange(Identity who, Map<String, ?> programme) {
        var tag = read(who).extract().header("ETag");
        return who.asks().header("If-Match", tag == null ? "\"0.x\"" : tag).body(programme).patch("/v1/activities/" + forum + "/programme").then();
    }

    private Map<String, List<Map<String, ?>>> speechOf(Identity speaker) {
        return Map.of("rundown", List.of(Map.of("title", "教师家长代表发言", "minutes", 20, "hasSpeech", true, "responsiblePersonId", world.personId(speaker))));
    }

    /** A speech that TEACHER gives, as the path of its item. */
    private String speech() {
        String item = arrange(CORE_SCHOOL, speechOf(TEACHER)).statusCode(200).extract().path("programme.rundown[0].id");
        return "/v1/activities/" + forum + "/rundown/" + item + "/speech";
    }

    private ValidatableResponse write(Identity who, String speech, String text) {
        var tag = who.asks().get(speech).then().extract().header("ETag");
        return who.asks().header("If-Match", tag == null ? "\"0.x\"" : tag).body(Map.of("text", text)).patch(speech).then();
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).contentType("application/problem+json").body("type", is("/problems/" + problem));
    }

    @Test
    void aRundownIsReadWithTheTimesOfItsItems() {
        arrange(CORE_SCHOOL, Map.of("rundown", List.of(Map.of("title", "迎宾", "minutes", 30, "responsible", "接待教师"), Map.of("title", "致欢迎词", "minutes", 5))))
                .statusCode(200)
                .body("version", is(1))
                .body("programme.rundown.startsAt", contains("2027-09-10T16:00:00+08:00", "2027-09-10T16:30:00+08:00"))
                .body("programme.rundown[0].responsible", is("接待教师"))
                .body("programme.minutes", is(35));
        read(TEACHER).statusCode(200).body("programme.rundown.title", contains("迎宾", "致欢迎词"));
    }

    @Test
    void materialsHaveTheirQuantityAndTheirDay() {
        arrange(CORE_SCHOOL, Map.of("materials", List.of(Map.of("name", "手持话筒", "quantity", 4, "unit", "只", "dueOn", "2027-08-30"),
                Map.of("name", "花篮", "quantity", 5, "unit", "组", "isReady", true)))).statusCode(200)
                .body("programme.materials.quantity", contains(4, 5))
                .body("programme.materials[0].dueOn", is("2027-08-30"))
                .body("programme.materials.isReady", contains(false, true));
    }

    @Test
    void aListThatIsNotSentStays() {
        arrange(CORE_SCHOOL, Map.of("materials", List.of(Map.of("name", "花篮")))).statusCode(200);
        arrange(CORE_SCHOOL, Map.of("rundown", List.of(Map.of("title", "迎宾", "minutes", 30)))).statusCode(200)
                .body("programme.materials.name", contains("花篮"));
        arrange(CORE_SCHOOL, Map.of("rundown", List.of())).statusCode(200).body("programme.rundown", empty()).body("programme.materials.name", contains("花篮"));
    }

    @Test
    void itsHistoryIsThatOfTheActivity() {
        arrange(CORE_SCHOOL, Map.of("materials", List.of(Map.of("name", "花篮", "quantity", 5)))).statusCode(200);
        CORE_SCHOOL.asks().get("/v1/activities/" + forum + "/audit-events").then().statusCode(200)
                .body("items[0].changes.field", contains("materials")).body("items[0].changes[0].after", is("[花篮 5]"));
    }

    @Test
    void anotherVersionIsNotOverwritten() {
        var tag = read(CORE_SCHOOL).extract().header("ETag");
        arrange(CORE_SCHOOL, Map.of("materials", List.of(Map.of("name", "花篮")))).statusCode(200);
        var late = CORE_SCHOOL.asks().header("If-Match", tag).body(Map.of("materials", List.of())).patch("/v1/activities/" + forum + "/programme").then();
        refused(late, 412, "version-stale");
        late.body("current.programme.materials.name", contains("花篮"));
        refused(CORE_SCHOOL.asks().body(Map.of()).patch("/v1/activities/" + forum + "/programme").then(), 428, "version-required");
    }

    @Test
    void senselessProgrammesAreRefused() {
        arrange(CORE_SCHOOL, Map.of("rundown", List.of(Map.of("title", "迎宾", "minutes", 0)))).statusCode(400).body("violations.pointer", contains("/rundown/0/minutes"));
        arrange(CORE_SCHOOL, Map.of("rundown", List.of(Map.of("title", "迎宾", "minutes", 1441)))).statusCode(400);
        arrange(CORE_SCHOOL, Map.of("rundown", List.of(Map.of("minutes", 5)))).statusCode(400).body("violations.pointer", contains("/rundown/0/title"));
        arrange(CORE_SCHOOL, Map.of("rundown", List.of(Map.of("title", "迎宾", "minutes", 5, "speechState", "APPROVED")))).statusCode(400);
        arrange(CORE_SCHOOL, Map.of("materials", List.of(Map.of("name", "花篮", "quantity", -5)))).statusCode(400);
        arrange(CORE_SCHOOL, Map.of("materials", List.of(Map.of("name", "花篮", "dueOn", "2027-02-30")))).statusCode(400);
        arrange(CORE_SCHOOL, Map.of("materials", List.of(Map.of("name", "花篮", "id", UUID.randomUUID())))).statusCode(400).body("violations.pointer", contains("/materials/0/id"));
        refused(arrange(CORE_SCHOOL, Map.of("materials", List.of(Map.of("name", "花篮", "responsiblePersonId", UUID.randomUUID())))), 404, "person-not-found");
    }

    @Test
    void onlyOrganisersArrange() {
        var one = Map.of("materials", List.of(Map.of("name", "花篮")));
        refused(arrange(TEACHER, one), 403, "activity-not-yours");
        refused(arrange(OTHER_OFFICER, one), 404, "activity-not-found");
        refused(nobody().header("If-Match", "*").body(one).patch("/v1/activities/" + forum + "/programme").then(), 401, "sign-in-required");
    }

    @Test
    void whatWasHeldIsNotArrangedAnyMore() {
        world.run("update activity set state = 'CANCELLED', cancel_reason = '雨' where id = $1", forum);
        refused(arrange(CORE_SCHOOL, Map.of("materials", List.of(Map.of("name", "花篮")))), 409, "activity-not-editable");
    }

    @Test
    void aSpeechIsWrittenSubmittedReturnedAndApproved() {
        var speech = speech();
        TEACHER.asks().get(speech).then().statusCode(200).body("state", is("NONE")).body("text", nullValue()).body("allowedActions", contains("WRITE"));
        write(TEACHER, speech, "各位家长，下午好").statusCode(200).body("author.name", is("teacher")).body("allowedActions", contains("WRITE", "SUBMIT"));
        TEACHER.asks().post(speech + "/submission").then().statusCode(200).body("state", is("SUBMITTED")).body("submittedAt", endsWith("+08:00"));
        CORE_SCHOOL.asks().body(Map.of("reason", "请补充事例")).post(speech + "/return").then().statusCode(200).body("state", is("RETURNED")).body("reason", is("请补充事例"));
        write(TEACHER, speech, "各位家长，我讲一件事").statusCode(200).body("state", is("NONE"));
        TEACHER.asks().post(speech + "/submission").then().statusCode(200);
        COUNTY_OFFICER.asks().post(speech + "/approval").then().statusCode(200).body("state", is("APPROVED")).body("reviewedBy.name", is("county-officer"));
        read(TEACHER).body("programme.rundown[0].speech.state", is("APPROVED")).body("programme.rundown[0].speech.reviewedAt", notNullValue());
        CORE_SCHOOL.asks().get("/v1/activities/" + forum + "/audit-events").then().body("items.action", hasItems("APPROVE_SPEECH", "RETURN_SPEECH", "WRITE_SPEECH"))
                .body("items.changes.after.flatten()", not(hasItem("各位家长，我讲一件事")));
    }

    @Test
    void nobodyReviewsTheirOwnSpeech() {
        var speech = speech();
        write(CORE_SCHOOL, speech, "各位家长").statusCode(200);
        CORE_SCHOOL.asks().post(speech + "/submission").then().statusCode(200);
        refused(CORE_SCHOOL.asks().post(speech + "/approval").then(), 403, "speech-own-review");
        refused(TEACHER.asks().post(speech + "/approval").then(), 403, "speech-not-yours");
    }

    @Test
    void aSpeechIsReviewedOnlyOnceSubmitted() {
        var speech = speech();
        refused(TEACHER.asks().post(speech + "/submission").then(), 409, "speech-wrong-state");
        write(TEACHER, speech, "各位家长").statusCode(200);
        refused(CORE_SCHOOL.asks().post(speech + "/approval").then(), 409, "speech-wrong-state");
    }

    @Test
    void aSpeechThatDoesNotExistOrIsOfOthersLooksTheSame() {
        refused(CORE_SCHOOL.asks().get("/v1/activities/" + forum + "/rundown/" + UUID.randomUUID() + "/speech").then(), 404, "speech-not-found");
        refused(OTHER_OFFICER.asks().get(speech()).then(), 404, "activity-not-found");
        String plain = arrange(CORE_SCHOOL, Map.of("rundown", List.of(Map.of("title", "迎宾", "minutes", 30)))).extract().path("programme.rundown[0].id");
        refused(CORE_SCHOOL.asks().get("/v1/activities/" + forum + "/rundown/" + plain + "/speech").then(), 404, "speech-not-found");
    }

    @Test
    void aSpeechHasItsLength() {
        var speech = speech();
        write(TEACHER, speech, "好".repeat(20_000)).statusCode(200);
        write(TEACHER, speech, "好".repeat(20_001)).statusCode(400).body("violations.pointer", contains("/text"));
    }

    @Test
    void aSpeechOfAnotherVersionIsNotOverwritten() {
        var speech = speech();
        var tag = TEACHER.asks().get(speech).then().extract().header("ETag");
        write(CORE_SCHOOL, speech, "各位家长").statusCode(200);
        refused(TEACHER.asks().header("If-Match", tag).body(Map.of("text", "各位来宾")).patch(speech).then(), 412, "version-stale");
    }
}
