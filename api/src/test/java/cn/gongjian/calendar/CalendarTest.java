package cn.gongjian.calendar;

import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.organization.Callers;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the workbench and the search ask of the calendar. */
@ApiTest
class CalendarTest {

    @Inject Scenario world;
    @Inject Calendar calendar;
    @Inject Callers callers;
    private final Instant now = Instant.now();
    private UUID pairing;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = Ids.next();
        world.run("insert into pairing (id, version, state, side_a_id, side_b_id, starts_on, payer, proposed_by_side, proposed_by_id, created_at, updated_at)"
                + " values ($1, 0, 'CONFIRMED', $2, $3, '2026-01-01', 'EACH', 'A', $4, now(), now())", pairing, world.collegeBranch, world.villageBranch,
                world.personId(COLLEGE_BRANCH));
    }

    /** One hour long, begun so many hours from now, with the title as its only mark. */
    private void activity(String title, int inHours) {
        var starts = OffsetDateTime.ofInstant(now.plus(Duration.ofHours(inHours)), ZoneOffset.UTC);
        world.run("insert into activity (id, version, pairing_id, host_organization_id, title, kind, state, starts_at, ends_at, created_at, updated_at)"
                + " values ($1, 0, $2, $3, $4, 'PARTY_DAY', 'PLANNED', $5, $6, now(), now())",
                Ids.next(), pairing, world.villageBranch, title, starts, starts.plusHours(1));
    }

    private List<String> titles(Identity who, Function<Caller, Uni<List<ActivitySummary>>> question) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(() -> callers.bySubject(who.subject()).chain(question::apply)))
                .stream().map(ActivitySummary::title).toList();
    }

    @Test
    void betweenTellsWhatTouchesTheTime() throws Throwable {
        activity("昨天", -24);
        activity("刚才", -1);
        activity("明天", 24);
        Function<Caller, Uni<List<ActivitySummary>>> today = by -> calendar.between(by, now.minusSeconds(600), now.plus(Duration.ofHours(20)), 5);
        assertEquals(List.of("刚才"), titles(VILLAGE_BRANCH, today));
        assertEquals(List.of(), titles(OTHER_OFFICER, today));
    }

    @Test
    void withoutRecordTellsWhatTheCallerMayRecord() throws Throwable {
        activity("两个月以前", -24 * 62);
        activity("上个月", -24 * 30);
        activity("昨天", -24);
        activity("正在进行", 0);
        assertEquals(List.of("上个月", "昨天"), titles(VILLAGE_BRANCH, by -> calendar.withoutRecord(by, 5)));
        assertEquals(List.of("上个月"), titles(TOWN_OFFICER, by -> calendar.withoutRecord(by, 1)));
        assertEquals(List.of(), titles(FINANCE, by -> calendar.withoutRecord(by, 5)));
        assertEquals(List.of(), titles(OTHER_OFFICER, by -> calendar.withoutRecord(by, 5)));
    }

    @Test
    void nothingWaitsInWhatIsClosed() throws Throwable {
        activity("昨天", -24);
        world.run("update pairing set state = 'CLOSED', closed_on = '2026-01-02' where id = $1", pairing);
        assertEquals(List.of(), titles(VILLAGE_BRANCH, by -> calendar.withoutRecord(by, 5)));
    }

    @Test
    void nothingWaitsForAFormerMember() throws Throwable {
        var alliance = Ids.next();
        world.run("insert into alliance (id, version, name, type, state, owner_id, starts_on, created_at, updated_at)"
                + " values ($1, 0, '研修共同体', 'OTHER', 'DRAFT', $2, '2026-01-01', now(), now())", alliance, world.college);
        world.run("insert into alliance_member (id, alliance_id, organization_id, role, from_on) values ($1, $2, $3, 'MEMBER', '2026-01-01')",
                Ids.next(), alliance, world.villageBranch);
        activity("昨天", -24);
        world.run("update activity set pairing_id = null, alliance_id = $1 where pairing_id = $2", alliance, pairing);
        assertEquals(List.of("昨天"), titles(VILLAGE_BRANCH, by -> calendar.withoutRecord(by, 5)));
        world.run("update alliance_member set to_on = '2026-02-01' where alliance_id = $1", alliance);
        assertEquals(List.of(), titles(VILLAGE_BRANCH, by -> calendar.withoutRecord(by, 5)));
    }

    @Test
    void searchTellsTheLatestFirst() throws Throwable {
        activity("春季党课", -48);
        activity("秋季党课", 48);
        activity("座谈会", 24);
        assertEquals(List.of("秋季党课", "春季党课"), titles(VILLAGE_BRANCH, by -> calendar.search(by, "党课", 5)));
        assertEquals(List.of(), titles(OTHER_OFFICER, by -> calendar.search(by, "党课", 5)));
    }
}
