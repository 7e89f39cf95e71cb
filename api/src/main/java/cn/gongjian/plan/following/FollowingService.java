package cn.gongjian.plan.following;

import cn.gongjian.calendar.ActivityCounts;
import cn.gongjian.calendar.CountedActivity;
import cn.gongjian.calendar.school.SchoolCalendar.Term;
import cn.gongjian.calendar.school.SchoolCalendars;
import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.People;
import cn.gongjian.organization.Regions;
import cn.gongjian.plan.FollowedPlan;
import cn.gongjian.plan.draft.Owner;
import cn.gongjian.plan.draft.Period;
import cn.gongjian.plan.following.Following.Named;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what a plan promised, who owes it, and what the calendar has. */
@ApplicationScoped
class FollowingService {

    private final ActivityCounts activities;
    private final MatchRepository matches;
    private final Cooperations cooperations;
    private final People people;
    private final Regions regions;
    private final SchoolCalendars calendars;
    private final Clock clock;

    FollowingService(ActivityCounts activities, MatchRepository matches, Cooperations cooperations, People people, Regions regions, SchoolCalendars calendars, Clock clock) {
        this.activities = activities;
        this.matches = matches;
        this.cooperations = cooperations;
        this.people = people;
        this.regions = regions;
        this.calendars = calendars;
        this.clock = clock;
    }

    Uni<PlanFulfilment> of(FollowedPlan plan) {
        var today = LocalDate.now(clock);
        return cooperations.membersOn(today, plan.subject(), plan.belongsTo()).chain(members -> counted(plan)
                .chain(counted -> workers(plan, members, today).chain(workers -> terms(plan, members).map(terms -> {
                    var following = new Following(named(members), named(workers), counted.activities, counted.words, terms, today);
                    return PlanFulfilment.of(plan.id(), plan.title(), plan.state(), today, plan.commitments().stream().map(following::of).toList());
                }))));
    }

    private record Counted(List<CountedActivity> activities, Map<UUID, Map<UUID, Boolean>> words) {}

    private Uni<Counted> counted(FollowedPlan plan) {
        return matches.of(plan.commitments().stream().map(c -> c.id).toList())
                .chain(words -> activities.of(plan.subject(), plan.belongsTo(), plan.startsOn(), plan.endsOn())
                        .chain(own -> activities.named(elsewhere(words, own)).map(others -> new Counted(Stream.concat(own.stream(), others.stream()).toList(), words))));
    }

    private static List<UUID> elsewhere(Map<UUID, Map<UUID, Boolean>> words, List<CountedActivity> own) {
        var known = own.stream().map(CountedActivity::id).collect(Collectors.toSet());
        return words.values().stream().flatMap(said -> said.entrySet().stream()).filter(said -> said.getValue() && !known.contains(said.getKey())).map(Map.Entry::getKey).distinct().toList();
    }

    private Uni<Map<UUID, String>> workers(FollowedPlan plan, Map<UUID, String> members, LocalDate today) {
        var asked = plan.commitments().stream().anyMatch(c -> c.owner == Owner.EACH_PERSON);
        return asked ? people.atWork(members.keySet(), today) : Uni.createFrom().item(Map.of());
    }

    /** The 校历 of where the first of them lies; a plan without semesters needs none. */
    private Uni<List<Term>> terms(FollowedPlan plan, Map<UUID, String> members) {
        if (members.isEmpty() || plan.commitments().stream().noneMatch(c -> c.period == Period.SEMESTER)) return Uni.createFrom().item(List.of());
        return regions.ofKnown(members.keySet().iterator().next()).chain(region -> calendars.in(region, plan.startsOn(), plan.endsOn())).map(calendar -> calendar.terms());
    }

    private static List<Named> named(Map<UUID, String> found) {
        return found.entrySet().stream().map(one -> new Named(one.getKey(), one.getValue())).toList();
    }
}
