package cn.gongjian.calendar.feed;

import static cn.gongjian.shared.caller.Role.READS_BUSINESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.alliance.Alliances;
import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.Callers;
import cn.gongjian.pairing.Pairings;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Feeds judge in SQL who sees what; pages judge in HQL. Both must say the same. */
@ApiTest
class VisibleInSqlTest {

    @Inject Scenario world;
    @Inject Subscriptions subscriptions;
    @Inject Callers callers;

    @BeforeEach
    void world() {
        subscriptions.fresh();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STRANGER")
    void feedsShowAnAllianceToWhomPagesDo(Identity who) {
        assertEquals(isShown(who, "/v1/alliances/" + subscriptions.alliance), isSeen(who, Alliances.visibleInSql("$2", "$1"), subscriptions.alliance));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STRANGER")
    void feedsShowAPairingToWhomPagesDo(Identity who) {
        assertEquals(isShown(who, "/v1/pairings/" + subscriptions.pairing), isSeen(who, Pairings.visibleInSql("$2", "$1"), subscriptions.pairing));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STRANGER")
    void feedsShowWhatBelongsToAnAllianceToWhomPagesDo(Identity who) {
        assertEquals(isShown(who, "/v1/alliances/" + subscriptions.alliance),
                isSeen(who, "(select " + Cooperations.visibleInSql("a", "$1") + " from (select $2::uuid, null::uuid, null::uuid) a (alliance_id, pairing_id, organization_id))",
                        subscriptions.alliance));
    }

    private static boolean isShown(Identity who, String path) {
        return who.asks().get(path).statusCode() == 200;
    }

    private boolean isSeen(Identity who, String condition, UUID id) {
        var prefixes = callers.bySubject(who.subject()).await().indefinitely().prefixes(READS_BUSINESS).toArray(String[]::new);
        return world.run("select " + condition, prefixes, id).iterator().next().getBoolean(0);
    }
}
