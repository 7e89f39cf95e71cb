package cn.gongjian.calendar.feed;

import static cn.gongjian.calendar.feed.Subscriptions.lines;
import static cn.gongjian.calendar.feed.Subscriptions.subscribe;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.gongjian.plan.GivenPlans;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Phases, deadlines and months of plans in force, as programs get them. */
@ApiTest
class PlanDatesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject Scenario world;
    @Inject Subscriptions subscriptions;
    @Inject GivenPlans given;

    @BeforeEach
    void world() {
        subscriptions.fresh();
    }

    private static String ics(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private Map<String, Object> asked() {
        var meeting = new HashMap<>(GivenPlans.commitment("联席会议", "JOINT_MEETING", "HALF_YEAR", 1));
        meeting.put("months", List.of(TODAY.getMonthValue()));
        var asked = given.asked(subscriptions.pairing.toString(), List.of());
        asked.put("startsOn", TODAY.withDayOfMonth(1).toString());
        asked.put("endsOn", TODAY.plusMonths(6).toString());
        asked.put("content", Map.of("commitments", List.of(meeting),
                "phases", List.of(Map.of("name", "动员部署", "from", TODAY.toString(), "to", TODAY.plusDays(9).toString(), "precision", "DAY"),
                        Map.of("name", "总结", "from", "--12-01", "to", "--12-31", "precision", "MONTH")),
                "deadlines", List.of(Map.of("what", "活动计划", "due", TODAY.plusDays(3).toString()))));
        return asked;
    }

    @Test
    void phasesDeadlinesAndMonthsAreWholeDays() {
        given.inForce(asked());
        assertThat(lines(subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing)), hasItems("SUMMARY:阶段：动员部署", "DTSTART;VALUE=DATE:" + ics(TODAY), "DTEND;VALUE=DATE:" + ics(TODAY.plusDays(10)),
                "SUMMARY:时限：活动计划", "CATEGORIES:时限", "SUMMARY:应办：联席会议", "DTSTART;VALUE=DATE:" + ics(YearMonth.from(TODAY).atDay(1))));
    }

    @Test
    void aDayWithoutAYearIsOnNoCalendar() {
        given.inForce(asked());
        assertThat(lines(subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing)), not(hasItem("SUMMARY:阶段：总结")));
    }

    @Test
    void aDraftIsOnNoCalendar() {
        given.submitted(asked());
        assertThat(lines(subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing)), not(hasItem("BEGIN:VEVENT")));
    }

    @Test
    void anOrganizationHasThoseOfItsPairings() {
        given.inForce(asked());
        assertThat(lines(subscribe(TOWN_OFFICER, "ORGANIZATION", world.villageBranch)), hasItem("SUMMARY:时限：活动计划"));
    }

    @Test
    void whatIsClosedIsGone() {
        var plan = given.inForce(asked());
        var path = subscribe(COLLEGE_BRANCH, "PAIRING", subscriptions.pairing);
        world.run("update plan set state = 'CLOSED' where id = $1", UUID.fromString(plan));
        assertThat(lines(path), not(hasItem("BEGIN:VEVENT")));
    }
}
