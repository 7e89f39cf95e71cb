package cn.gongjian.calendar.feed;

import static cn.gongjian.calendar.feed.Subscriptions.fetch;
import static cn.gongjian.calendar.feed.Subscriptions.lines;
import static cn.gongjian.calendar.feed.Subscriptions.subscribe;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.gongjian.shared.Ids;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class TermDatesTest {

    private static final LocalDate END = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(40);
    private static final String DAY = END.toString().replace("-", "");

    @Inject Scenario world;
    @Inject Subscriptions subscriptions;

    @BeforeEach
    void world() {
        subscriptions.fresh();
        world.run("update pairing set ends_on = $2 where id = $1", subscriptions.pairing, END);
        world.run("update alliance set state = 'ACTIVE', filing_number = '仙教〔2026〕1号', filed_on = '2026-01-01', ends_on = $2 where id = $1", subscriptions.alliance, END);
    }

    @Test
    void theLastDayOfAPairingIsAnEntryOfAWholeDay() {
        assertThat(lines(subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing)), hasItems("UID:" + subscriptions.pairing, "DTSTART;VALUE=DATE:" + DAY,
                "SUMMARY:结对期满：文学院党委 与 河坝村党支部", "CATEGORIES:期限", "TRANSP:TRANSPARENT", "URL:http://localhost:8080/pairings/" + subscriptions.pairing));
    }

    @Test
    void theLastDayOfAnAllianceIsAnEntry() {
        assertThat(lines(subscribe(TEACHER, "ALLIANCE", subscriptions.alliance)), hasItems("UID:" + subscriptions.alliance, "SUMMARY:共同体期满：城乡教育共同体"));
    }

    @Test
    void anOrganizationHasThoseOfItsAlliancesAndPairings() {
        assertThat(lines(subscribe(COUNTY_OFFICER, "ORGANIZATION", world.villageSchool)), hasItem("UID:" + subscriptions.alliance));
        assertThat(lines(subscribe(TOWN_OFFICER, "ORGANIZATION", world.villageBranch)), hasItem("UID:" + subscriptions.pairing));
    }

    @Test
    void aPersonHasThoseInWhoseLeadingGroupThePersonIs() {
        var path = subscribe(VILLAGE_BRANCH, "PERSON", null);
        assertThat(lines(path), not(hasItem("BEGIN:VEVENT")));
        world.run("insert into pairing_post (id, pairing_id, side, post, position, person_id, from_on) values ($1, $2, 'B', 'LIAISON', 0, $3, '2026-01-01')",
                Ids.next(), subscriptions.pairing, world.personId(VILLAGE_BRANCH));
        assertThat(lines(path), hasItem("UID:" + subscriptions.pairing));
    }

    @Test
    void whatIsClosedHasNoTermAnyMore() {
        var path = subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing);
        world.run("update pairing set state = 'CLOSED', closed_on = '2026-11-01', close_reason = '办结' where id = $1", subscriptions.pairing);
        assertThat(lines(path), not(hasItem("BEGIN:VEVENT")));
    }

    @Test
    void anotherLastDayIsSentAgain() {
        var path = subscribe(VILLAGE_BRANCH, "PAIRING", subscriptions.pairing);
        var before = fetch(path).header("ETag");
        world.run("update pairing set ends_on = $2, version = version + 1 where id = $1", subscriptions.pairing, END.plusDays(1));
        assertNotEquals(before, fetch(path).header("ETag"));
    }
}
