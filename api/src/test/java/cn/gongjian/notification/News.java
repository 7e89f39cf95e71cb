package cn.gongjian.notification;

import static cn.gongjian.support.Identity.VILLAGE_BRANCH;

import cn.gongjian.shared.Ids;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** Activities of the village branch alone, and news of them, as other features leave them. */
@Singleton
class News {

    private final Scenario world;

    News(Scenario world) {
        this.world = world;
    }

    void fresh() {
        world.fresh();
        for (var table : new String[] {"notification", "notification_mail", "notification_preference"}) world.run("delete from " + table);
    }

    String activity(String title) {
        var start = OffsetDateTime.now().plusDays(3).withNano(0);
        return VILLAGE_BRANCH.asks().body(Map.of("title", title, "kind", "PARTY_DAY", "organizationId", world.villageBranch, "hostId", world.villageBranch,
                        "startsAt", start.toString(), "endsAt", start.plusHours(2).toString(), "place", "礼堂"))
                .post("/v1/activities").then().statusCode(201).extract().path("id");
    }

    /** News of a new activity. */
    String told(Identity who, NotificationKind kind, String title) {
        return told(who, kind, title, activity(title));
    }

    String told(Identity who, NotificationKind kind, String title, String activity) {
        var id = Ids.next();
        world.run("insert into notification (id, person_id, kind, subject, subject_id, title, organization_id, facts, settles_at, created_at)"
                + " values ($1, $2, $3, 'ACTIVITY', $4, $5, $6, '{\"startsAt\":\"2026-12-10T14:00:00+08:00\",\"endsAt\":\"2026-12-10T16:00:00+08:00\",\"place\":\"礼堂\"}', now(), now())",
                id, world.personId(who), kind.name(), UUID.fromString(activity), title, world.villageBranch);
        return id.toString();
    }
}
