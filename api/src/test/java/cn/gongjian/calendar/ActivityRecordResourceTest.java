package cn.gongjian.calendar;

import static cn.gongjian.calendar.Plans.read;
import static cn.gongjian.calendar.Plans.refused;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

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
class ActivityRecordResourceTest {

    @Inject Scenario world;
    @Inject Plans plans;
    private String yesterday;

    @BeforeEach
    void world() {
        plans.fresh();
        yesterday = plans.planned(VILLAGE_BRANCH, plans.partyDay(-1));
    }

    private ValidatableResponse record(Identity who, int attendance, List<Map<String, ?>> attendees) {
        var minutes = new HashMap<String, Object>(Map.of("attendance", attendance, "summary", "集中学习", "result", "议定每季度互派一名书记讲课", "attendees", attendees));
        return who.asks().body(minutes).post("/v1/activities/" + yesterday + "/record").then();
    }

    private ValidatableResponse guide(Identity who, String activity, Map<String, ?> words) {
        return who.asks().body(words).post("/v1/activities/" + activity + "/guidance").then();
    }

    private static final Map<String, Object> GUIDANCE = Map.of("observed", "材料充足，记录不完整", "advice", "每周写一份观察记录", "followUp", "下次看两份记录", "followUpOn", "2099-01-12");

    private Map<String, ?> unit(UUID id, int came) {
        return Map.of("organizationId", id, "headCount", came);
    }

    private Map<String, ?> person(UUID id) {
        return Map.of("personId", id);
    }

    @Test
    void theOrganiserRecordsWhoCame() {
        record(VILLAGE_BRANCH, 36, List.of(unit(world.villageBranch, 20), unit(world.collegeBranch, 16), person(world.personId(COLLEGE_BRANCH)))).statusCode(200)
                .body("state", is("HELD"));
        read(COLLEGE_BRANCH, yesterday).body("record.attendees.organization.name", contains("河坝村党支部", "文学院党委"))
                .body("record.attendees.headCount", contains(20, 16, null))
                .body("record.attendees[2].person.name", is("college-branch"))
                .body("record.result", is("议定每季度互派一名书记讲课"))
                .body("participants", empty());
    }

    @Test
    void nobodyIsMadeToSayWhoCame() {
        VILLAGE_BRANCH.asks().body(Map.of("attendance", 36, "summary", "集中学习")).post("/v1/activities/" + yesterday + "/record").then().statusCode(200)
                .body("record.attendees", empty()).body("record.result", nullValue());
    }

    @Test
    void aCorrectionIsTheWholeListAndTheTrailTellsBoth() {
        record(VILLAGE_BRANCH, 36, List.of(unit(world.villageBranch, 20), unit(world.collegeBranch, 16))).statusCode(200);
        record(COLLEGE_BRANCH, 30, List.of(unit(world.villageBranch, 14))).statusCode(200).body("record.attendees.headCount", contains(14));
        read(VILLAGE_BRANCH, yesterday).body("record.attendees.organization.name", contains("河坝村党支部"));
        VILLAGE_BRANCH.asks().get("/v1/activities/" + yesterday + "/audit-events").then()
                .body("items[0].changes.find { it.field == 'attendees' }.before", is("[河坝村党支部 20, 文学院党委 16]"))
                .body("items[0].changes.find { it.field == 'attendees' }.after", is("[河坝村党支部 14]"));
    }

    @Test
    void whoCameMustAddUp() {
        var answer = record(VILLAGE_BRANCH, 10, List.of(unit(world.villageBranch, 20)));
        refused(answer, 400, "activity-attendance-too-small");
        answer.body("violations.pointer", contains("/attendance"));
        record(VILLAGE_BRANCH, 36, List.of(Map.of("organizationId", world.villageBranch))).statusCode(400).body("violations.pointer", contains("/attendees/0/headCount"));
        refused(record(VILLAGE_BRANCH, 36, List.of(unit(world.villageBranch, 1), unit(world.villageBranch, 2))), 400, "activity-participant-twice");
    }

    @Test
    void onlyWhoIsKnownIsNamed() {
        refused(record(VILLAGE_BRANCH, 36, List.of(person(UUID.randomUUID()))), 404, "person-not-found");
        refused(record(VILLAGE_BRANCH, 36, List.of(unit(UUID.randomUUID(), 3))), 404, "organization-not-found");
        refused(record(VILLAGE_BRANCH, 36, List.of(person(world.personId(OTHER_OFFICER)))), 404, "person-not-found");
    }

    @Test
    void guidanceIsReadByBothSidesWithItsAuthor() {
        guide(COLLEGE_BRANCH, yesterday, GUIDANCE).statusCode(200).body("state", is("PLANNED"));
        read(VILLAGE_BRANCH, yesterday).body("guidance.observed", is("材料充足，记录不完整")).body("guidance.advice", is("每周写一份观察记录"))
                .body("guidance.followUp", is("下次看两份记录")).body("guidance.followUpOn", is("2099-01-12")).body("guidance.author.name", is("college-branch"));
        VILLAGE_BRANCH.asks().get("/v1/activities/" + yesterday + "/audit-events").then().body("items[0].action", is("WRITE_GUIDANCE"))
                .body("items[0].changes.field", hasItems("observed", "advice", "followUp", "followUpOn"));
    }

    @Test
    void guidanceIsCorrectedAlsoAfterTheRecord() {
        guide(VILLAGE_BRANCH, yesterday, GUIDANCE).statusCode(200);
        record(VILLAGE_BRANCH, 36, List.of(unit(world.villageBranch, 20))).statusCode(200).body("guidance.observed", is("材料充足，记录不完整"));
        guide(VILLAGE_BRANCH, yesterday, Map.of("observed", "记录完整", "advice", "继续")).statusCode(200)
                .body("guidance.observed", is("记录完整")).body("guidance.followUp", nullValue()).body("record.attendees.headCount", contains(20));
    }

    @Test
    void guidanceNeedsBothWhatWasSeenAndWhatIsAdvised() {
        guide(VILLAGE_BRANCH, yesterday, Map.of("followUp", "无")).statusCode(400).body("violations.pointer", contains("/advice", "/observed"));
    }

    @Test
    void guidanceIsForWhoeverRunsWhatHasBegun() {
        refused(guide(VILLAGE_BRANCH, plans.planned(VILLAGE_BRANCH, plans.partyDay(3)), GUIDANCE), 409, "activity-not-over");
        refused(guide(TEACHER, yesterday, GUIDANCE), 404, "activity-not-found");
        refused(guide(OTHER_OFFICER, yesterday, GUIDANCE), 404, "activity-not-found");
        refused(nobody().body(GUIDANCE).post("/v1/activities/" + yesterday + "/guidance").then(), 401, "sign-in-required");
    }

    @Test
    void anAnnouncementHasItsWords() {
        var next = plans.planned(VILLAGE_BRANCH, plans.partyDay(3, "evidence", "照片和文字材料存档"));
        VILLAGE_BRANCH.asks().body(Map.of("text", "请于前一日报送人数")).post("/v1/activities/" + next + "/announcement").then().statusCode(200);
        read(COLLEGE_BRANCH, next).body("announcement", is("请于前一日报送人数")).body("evidence", is("照片和文字材料存档"));
    }
}
