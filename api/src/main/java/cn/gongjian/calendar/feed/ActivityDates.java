package cn.gongjian.calendar.feed;

import cn.gongjian.calendar.ActivityState;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The activities of a feed. Cancelled ones stay, as cancelled, for everybody who has seen them announced. Deleted ones never
 * were announced and are left out: a program takes each fetch for the whole calendar, so they go from there too.
 */
@ApplicationScoped
class ActivityDates implements FeedSource {

    private final ActivityDatesRepository activities;

    ActivityDates(ActivityDatesRepository activities) {
        this.activities = activities;
    }

    /** What an entry is put together from. */
    record Row(UUID id, int version, String title, String kind, ActivityState state, Instant startsAt, Instant endsAt, String place, String onlineUrl,
            String description, String cancelReason, UUID hostId, UUID containerId, Instant createdAt, Instant updatedAt) {}

    /** Activities with one host and one container, all visible; names and marks that differ with each change of any of them, or of the name of any kind. */
    record Group(UUID containerId, String container, UUID hostId, String host, long mark, long count, long kinds) {}

    @Override
    public Uni<FeedDates> of(Caller owner, FeedScope scope) {
        return activities.groups(owner, scope).map(groups -> new FeedDates(groups.stream().map(Group::toString).sorted().toList().toString(),
                () -> activities.rows(scope).map(rows -> entries(rows, groups))));
    }

    /** Only of groups: these are what the owner may see. */
    private static List<FeedEntry> entries(List<Row> rows, List<Group> groups) {
        var hosts = groups.stream().collect(Collectors.toMap(Group::hostId, Group::host, (a, b) -> a));
        var containers = groups.stream().collect(Collectors.toMap(Group::containerId, Group::container, (a, b) -> a));
        return rows.stream().filter(row -> containers.containsKey(row.containerId()) && hosts.containsKey(row.hostId()))
                .map(row -> entry(row, hosts.get(row.hostId()), containers.get(row.containerId()))).toList();
    }

    private static FeedEntry entry(Row row, String host, String container) {
        return new FeedEntry(row.id, row.version, time(row), status(row.state), row.title, row.kind, row.place, row.onlineUrl, words(row, host, container),
                "/activities/" + row.id, row.createdAt, row.updatedAt);
    }

    /** From midnight to midnight is whole days, not a night without sleep. */
    private static FeedEntry.Time time(Row row) {
        var from = row.startsAt.atZone(ServiceTime.ZONE);
        var until = row.endsAt.atZone(ServiceTime.ZONE);
        boolean isWholeDays = from.toLocalTime().equals(LocalTime.MIDNIGHT) && until.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isWholeDays ? new FeedEntry.Days(from.toLocalDate(), until.toLocalDate().minusDays(1)) : new FeedEntry.Hours(row.startsAt, row.endsAt);
    }

    private static FeedEntry.Status status(ActivityState state) {
        return switch (state) {
            case PLANNED -> FeedEntry.Status.TENTATIVE;
            case ANNOUNCED, HELD -> FeedEntry.Status.CONFIRMED;
            case CANCELLED -> FeedEntry.Status.CANCELLED;
        };
    }

    private static String words(Row row, String host, String container) {
        var words = new StringBuilder();
        if (row.cancelReason != null) words.append("已取消：").append(row.cancelReason).append('\n');
        words.append("主办：").append(host);
        if (!container.equals(host)) words.append("\n所属：").append(container);
        if (row.onlineUrl != null) words.append("\n线上：").append(row.onlineUrl);
        if (row.description != null) words.append("\n\n").append(row.description);
        return words.toString();
    }
}
