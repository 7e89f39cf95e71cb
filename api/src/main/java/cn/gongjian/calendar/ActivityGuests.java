package cn.gongjian.calendar;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
import java.util.Map;
import java.util.UUID;

/** The organisations and people that an activity's facts name, found. */
record ActivityGuests(Map<UUID, Organization> organizations, Map<UUID, Person> people) {

    Organization organization(UUID id) {
        return organizations.get(id);
    }

    Person person(UUID id) {
        return people.get(id);
    }
}
