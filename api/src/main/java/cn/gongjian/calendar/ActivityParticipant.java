package cn.gongjian.calendar;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** An organisation, with how many people it sends, or one person. */
@Entity
class ActivityParticipant {
    @Id UUID id;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "activity_id") Activity activity;
    int position;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organization_id") Organization organization;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") Person person;
    Integer headCount;

    /** Whose participation it is; ids are unique across organisations and people. */
    UUID who() {
        return organization == null ? person.id() : organization.id();
    }

    String name() {
        return organization == null ? person.name() : organization.name();
    }
}
