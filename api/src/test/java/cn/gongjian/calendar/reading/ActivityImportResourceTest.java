package cn.gongjian.calendar.reading;

import static cn.gongjian.calendar.reading.Files.event;
import static cn.gongjian.calendar.reading.Files.events;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.nobody;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ActivityImportResourceTest {

    @Inject Scenario world;

    @BeforeEach
    void world() {
        world.fresh();
    }

    private static ValidatableResponse read(Identity who, String file) {
        return given().auth().oauth2(who.token()).contentType("text/calendar; charset=utf-8").body(Files.bytes(file)).post("/v1/calendar-readings").then();
    }

    private static Map<String, Object> entry(String uid) {
        return new HashMap<>(Map.of("uid", uid, "title", "校本教研", "startsAt", "2026-12-10T14:00:00+08:00", "endsAt", "2026-12-10T16:00:00+08:00"));
    }

    private Map<String, Object> wanted(List<Map<String, Object>> entries) {
        return new HashMap<>(Map.of("organizationId", world.coreSchool, "hostId", world.coreSchool, "kind", "JOINT_RESEARCH", "entries", entries));
    }

    private static ValidatableResponse bring(Identity who, Map<String, Object> wanted) {
        return who.asks().body(wanted).post("/v1/imports/activities").then();
    }

    private long planned() {
        return world.run("select count(*) from activity where organization_id = $1", world.coreSchool).iterator().next().getLong(0);
    }

    private void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).contentType("application/problem+json").body("type", is("/problems/" + problem));
        assertEquals(0, planned());
    }

    @Test
    void aReadingTellsEntriesAndTroubles() {
        read(TEACHER, event("SUMMARY:校本教研", "DTSTART:20261210T060000Z") + event("DTSTART:20260230T060000Z").replace("one@", "two@")).statusCode(200)
                .body("entries.title", contains("校本教研")).body("entries[0].startsAt", is("2026-12-10T14:00:00+08:00"))
                .body("troubles.kind", contains("DAY_UNKNOWN")).body("troubles.line", contains(15)).body("troubleCount", is(1));
    }

    @Test
    void aFileThatIsNoCalendarIsRefused() {
        refused(read(TEACHER, "hello"), 400, "calendar-file-unreadable");
    }

    @Test
    void aFileWithoutItsEndIsRefused() {
        refused(read(TEACHER, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"), 400, "calendar-file-broken");
    }

    @Test
    void aFileWithTooManyEventsIsRefused() {
        refused(read(TEACHER, events(1_001)), 400, "calendar-file-too-many-events");
    }

    @Test
    void aFileWithAMillionEventsIsRefused() {
        refused(read(TEACHER, events(100_000)), 413, "payload-too-large");
    }

    @Test
    void anotherKindOfFileIsRefused() {
        refused(TEACHER.asks().body("{}").post("/v1/calendar-readings").then(), 415, "media-type-unsupported");
    }

    @Test
    void nobodyReadsWithoutSignIn() {
        nobody().contentType("text/calendar").body(event()).post("/v1/calendar-readings").then().statusCode(401);
    }

    @Test
    void whatWasChosenIsPlanned() {
        bring(CORE_SCHOOL, wanted(List.of(entry("a"), entry("b")))).statusCode(200).body("created", is(2)).body("unchanged", is(0));
        CORE_SCHOOL.asks().get("/v1/activities?organizationId=" + world.coreSchool).then().body("items", hasSize(2))
                .body("items[0].title", is("校本教研")).body("items[0].state", is("PLANNED"));
    }

    @Test
    void theSameAgainChangesNothing() {
        bring(CORE_SCHOOL, wanted(List.of(entry("a"), entry("b"))));
        bring(CORE_SCHOOL, wanted(List.of(entry("a"), entry("b"), entry("c")))).statusCode(200).body("created", is(1)).body("unchanged", is(2));
        assertEquals(3, planned());
    }

    /** As a file says it that has moved the event since. */
    private static Map<String, Object> moved(String uid) {
        var entry = entry(uid);
        entry.put("startsAt", "2026-12-11T14:00:00+08:00");
        entry.put("endsAt", "2026-12-11T16:00:00+08:00");
        return entry;
    }

    private String start() {
        return CORE_SCHOOL.asks().get("/v1/activities?organizationId=" + world.coreSchool).then().extract().path("items[0].startsAt");
    }

    @Test
    void whatTheFileChangedSinceChangesItsActivity() {
        bring(CORE_SCHOOL, wanted(List.of(entry("a"))));
        var moved = moved("a");
        moved.put("version", 0);
        bring(CORE_SCHOOL, wanted(List.of(moved))).statusCode(200).body("changed", is(1)).body("created", is(0));
        assertEquals("2026-12-11T14:00:00+08:00", start());
    }

    @Test
    void whatWasChangedByAFileIsNotChangedAgain() {
        bring(CORE_SCHOOL, wanted(List.of(entry("a"))));
        var moved = moved("a");
        moved.put("version", 0);
        bring(CORE_SCHOOL, wanted(List.of(moved)));
        bring(CORE_SCHOOL, wanted(List.of(moved))).statusCode(200).body("changed", is(0)).body("unchanged", is(1));
    }

    @Test
    void aChangeOnTopOfSomethingThatNobodyHasSeenIsRefused() {
        bring(CORE_SCHOOL, wanted(List.of(entry("a"))));
        bring(CORE_SCHOOL, wanted(List.of(entry("b"), moved("a")))).statusCode(409).body("type", is("/problems/activity-import-overtaken"))
                .body("violations.pointer", contains("/entries/1/version"));
        assertEquals(1, planned());
    }

    @Test
    void whatWasChangedHereStaysWhileTheFileSaysTheSame() {
        bring(CORE_SCHOOL, wanted(List.of(entry("a"))));
        world.run("update activity set starts_at = starts_at - interval '1 hour' where organization_id = $1", world.coreSchool);
        bring(CORE_SCHOOL, wanted(List.of(entry("a")))).statusCode(200).body("unchanged", is(1));
        assertEquals("2026-12-10T13:00:00+08:00", start());
    }

    private void cancelled() {
        world.run("update activity set state = 'CANCELLED', cancel_reason = '防汛' where organization_id = $1", world.coreSchool);
    }

    @Test
    void whatIsOverIsNotChangedByAFile() {
        bring(CORE_SCHOOL, wanted(List.of(entry("a"))));
        cancelled();
        var moved = moved("a");
        moved.put("version", 0);
        bring(CORE_SCHOOL, wanted(List.of(moved))).statusCode(409).body("type", is("/problems/activity-not-editable")).body("violations.pointer", contains("/entries/0"));
    }

    /** What a reading says that an import into the core school would do with one event. */
    private ValidatableResponse facing(String day) {
        var file = event("SUMMARY:校本教研", "DTSTART:" + day + "T140000", "DTEND:" + day + "T160000").replace("UID:one@example.cn", "UID:a");
        return given().auth().oauth2(CORE_SCHOOL.token()).contentType("text/calendar").body(Files.bytes(file))
                .post("/v1/calendar-readings?organizationId=" + world.coreSchool).then().statusCode(200);
    }

    @Test
    void aReadingTellsWhatIsNew() {
        facing("20261210").body("entries.effect", contains("PLANNED"));
    }

    @Test
    void aReadingTellsWhatStaysAsItIs() {
        bring(CORE_SCHOOL, wanted(List.of(entry("a"))));
        facing("20261210").body("entries.effect", contains("UNCHANGED"));
    }

    @Test
    void aReadingTellsWhatChangesAndWhatItWas() {
        bring(CORE_SCHOOL, wanted(List.of(entry("a"))));
        facing("20261211").body("entries.effect", contains("CHANGED")).body("entries[0].activity.startsAt", is("2026-12-10T14:00:00+08:00"))
                .body("entries[0].activity.version", is(0));
    }

    @Test
    void aReadingTellsWhatIsOver() {
        bring(CORE_SCHOOL, wanted(List.of(entry("a"))));
        cancelled();
        facing("20261211").body("entries.effect", contains("CLOSED"));
    }

    @Test
    void aReadingForAPlaceOfOthersIsNotThere() {
        given().auth().oauth2(OTHER_OFFICER.token()).contentType("text/calendar").body(Files.bytes(event("DTSTART:20261210T060000Z")))
                .post("/v1/calendar-readings?organizationId=" + world.coreSchool).then().statusCode(404).body("type", is("/problems/organization-not-found"));
    }

    @Test
    void aReadingForAPlaceWhereNothingMayBePlannedIsRefused() {
        given().auth().oauth2(TEACHER.token()).contentType("text/calendar").body(Files.bytes(event("DTSTART:20261210T060000Z")))
                .post("/v1/calendar-readings?organizationId=" + world.coreSchool).then().statusCode(403).body("type", is("/problems/activity-not-yours"));
    }

    @Test
    void aCompressedFileIsNotUnpacked() {
        refused(given().auth().oauth2(TEACHER.token()).contentType("text/calendar").body(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0})
                .post("/v1/calendar-readings").then(), 400, "calendar-file-unreadable");
    }

    @Test
    void theSameRequestTwiceImportsOnce() {
        var request = CORE_SCHOOL.asks().header("Idempotency-Key", UUID.randomUUID().toString()).body(wanted(List.of(entry("a"))));
        request.post("/v1/imports/activities").then().statusCode(200);
        request.post("/v1/imports/activities").then().statusCode(200).header("Idempotency-Replayed", is("true")).body("created", is(1));
        assertEquals(1, planned());
    }

    @Test
    void theSameIntoAnotherPlaceIsAnother() {
        bring(COUNTY_OFFICER, wanted(List.of(entry("a"))));
        var other = wanted(List.of(entry("a")));
        other.put("organizationId", world.otherSchool);
        bring(COUNTY_OFFICER, other).statusCode(200).body("created", is(1));
    }

    @Test
    void whatWasDeletedSinceIsImportedAgain() {
        bring(CORE_SCHOOL, wanted(List.of(entry("a"))));
        world.run("update activity set deleted_at = now() where organization_id = $1", world.coreSchool);
        bring(CORE_SCHOOL, wanted(List.of(entry("a")))).statusCode(200).body("created", is(1));
    }

    @Test
    void aThousandAreImportedAtOnce() {
        var entries = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 1_000; i++) entries.add(entry("uid-" + i));
        bring(CORE_SCHOOL, wanted(entries)).statusCode(200).body("created", is(1_000));
    }

    @Test
    void oneThatIsWrongHindersAllAndIsNamed() {
        var wrong = entry("b");
        wrong.put("endsAt", "2026-12-10T13:00:00+08:00");
        var answer = bring(CORE_SCHOOL, wanted(List.of(entry("a"), wrong)));
        answer.body("violations.pointer", contains("/entries/1/endsAt"));
        refused(answer, 400, "activity-times-reversed");
    }

    @Test
    void aKindThatIsUnknownIsRefused() {
        var wanted = wanted(List.of(entry("a")));
        wanted.put("kind", "NO_SUCH_KIND");
        refused(bring(CORE_SCHOOL, wanted), 400, "activity-kind-unknown");
    }

    @Test
    void aHostOutOfReachIsRefused() {
        var wanted = wanted(List.of(entry("a")));
        wanted.put("hostId", world.elsewhereSchool);
        refused(bring(CORE_SCHOOL, wanted), 409, "activity-host-not-party");
    }

    @Test
    void whoeverOnlyReadsDoesNotImport() {
        refused(bring(TEACHER, wanted(List.of(entry("a")))), 403, "activity-not-yours");
    }

    @Test
    void anOrganizationOfOthersIsNotThere() {
        refused(bring(OTHER_OFFICER, wanted(List.of(entry("a")))), 404, "organization-not-found");
    }

    @Test
    void oneEventTwiceIsRefused() {
        refused(bring(CORE_SCHOOL, wanted(List.of(entry("a"), entry("a")))), 400, "activity-import-twice");
    }

    @Test
    void twoPlacesAreRefused() {
        var wanted = wanted(List.of(entry("a")));
        wanted.put("allianceId", UUID.randomUUID());
        refused(bring(CORE_SCHOOL, wanted), 400, "cooperation-ambiguous");
    }

    @Test
    void withoutEntriesNothingIsAsked() {
        refused(bring(CORE_SCHOOL, wanted(List.of())), 400, "request-invalid");
    }

    @Test
    void eachImportedActivityIsAudited() {
        bring(CORE_SCHOOL, wanted(List.of(entry("a"), entry("b"))));
        var audited = world.run("select count(*) from audit_event e join activity a on a.id = e.subject_id where a.organization_id = $1 and e.action = 'CREATE'", world.coreSchool);
        assertEquals(2L, audited.iterator().next().getLong(0));
    }
}
