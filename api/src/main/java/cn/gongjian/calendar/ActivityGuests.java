package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_PARTICIPANT_TWICE;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_PARTICIPANT_UNCLEAR;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.Ids;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The organisations and people that an activity's facts name, found. */
record ActivityGuests(Map<UUID, Organization> organizations, Map<UUID, Person> people) {

    /** Whoever takes part already. */
    static ActivityGuests of(Activity activity) {
        var units = new HashMap<UUID, Organization>(Map.of(activity.host.id(), activity.host));
        var people = new HashMap<UUID, Person>();
        for (var one : activity.participants)
            if (one.person == null) units.put(one.who(), one.organization);
            else people.put(one.who(), one.person);
        return new ActivityGuests(units, people);
    }

    Organization organization(UUID id) {
        return organizations.get(id);
    }

    Person person(UUID id) {
        return people.get(id);
    }

    /** Makes {@code present} the whole list that is wanted; who stays keeps the id of the entry. */
    <G extends ActivityGuest> void list(Set<G> present, String name, List<? extends ActivityGuest.Line> wanted, Supplier<G> fresh) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < wanted.size(); i++) {
            var one = wanted.get(i);
            if ((one.organizationId() == null) == (one.personId() == null))
                throw ACTIVITY_PARTICIPANT_UNCLEAR.because().at("/" + name + "/" + i, "organizationId、personId 必须且只能填一个");
            if (!seen.add(one.who())) throw ACTIVITY_PARTICIPANT_TWICE.because().at("/" + name + "/" + i, "重复");
        }
        present.removeIf(guest -> !seen.contains(guest.who()));
        var staying = present.stream().collect(Collectors.toMap(ActivityGuest::who, guest -> guest));
        for (int i = 0; i < wanted.size(); i++) {
            var one = wanted.get(i);
            var guest = staying.containsKey(one.who()) ? staying.get(one.who()) : named(fresh.get(), one);
            guest.position = i;
            guest.headCount = one.headCount();
            present.add(guest);
        }
    }

    private <G extends ActivityGuest> G named(G guest, ActivityGuest.Line line) {
        guest.id = Ids.next();
        guest.organization = line.organizationId() == null ? null : organization(line.organizationId());
        guest.person = line.personId() == null ? null : person(line.personId());
        return guest;
    }
}
