package cn.gongjian.calendar;

import cn.gongjian.notification.NotificationFacts;
import cn.gongjian.organization.Cooperation;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What those who take part should know of an activity, to be compared with what it was before a change. */
record ActivityStanding(OffsetDateTime startsAt, OffsetDateTime endsAt, String place, List<Object> rest, Set<UUID> organizations, Set<UUID> people) {

    static ActivityStanding of(PlacedActivity placed) {
        return of(ActivityChange.of(placed.activity()), placed.within());
    }

    /** An activity that names no organisation but its host is one of all parties. */
    static ActivityStanding of(ActivityChange facts, Cooperation within) {
        var units = facts.participants().stream().map(ActivityChange.Participant::organizationId).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        if (units.isEmpty()) within.parties().forEach(party -> units.add(party.id()));
        units.add(facts.hostId());
        return new ActivityStanding(facts.startsAt(), facts.endsAt(), facts.place(),
                Arrays.asList(facts.title(), facts.kind(), facts.hostId(), facts.onlineUrl(), facts.description()), units, new HashSet<>(facts.personIds()));
    }

    boolean isElsewhereThan(ActivityStanding before) {
        return !startsAt.isEqual(before.startsAt) || !endsAt.isEqual(before.endsAt) || !Objects.equals(place, before.place);
    }

    boolean isOtherThan(ActivityStanding before) {
        return !rest.equals(before.rest);
    }

    NotificationFacts facts() {
        return NotificationFacts.at(startsAt, endsAt, place);
    }

    NotificationFacts.Before asBefore() {
        return new NotificationFacts.Before(startsAt, endsAt, place);
    }

    static Set<UUID> without(Set<UUID> some, Set<UUID> others) {
        return some.stream().filter(id -> !others.contains(id)).collect(Collectors.toSet());
    }

    static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }
}
