package cn.gongjian.calendar;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** An organisation, with how many people of it, or one person. */
@MappedSuperclass
abstract class ActivityGuest {

    /** One of a list as it is written. */
    interface Line {
        UUID organizationId();

        UUID personId();

        Integer headCount();

        /** Ids are unique across organisations and people. */
        default UUID who() {
            return organizationId() == null ? personId() : organizationId();
        }
    }

    @Id UUID id;
    int position;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organization_id") Organization organization;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") Person person;
    Integer headCount;

    UUID who() {
        return organization == null ? person.id() : organization.id();
    }

    String name() {
        return organization == null ? person.name() : organization.name();
    }

    String counted() {
        return headCount == null ? name() : name() + " " + headCount;
    }
}
