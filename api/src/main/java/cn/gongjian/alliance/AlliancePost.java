package cn.gongjian.alliance;

import cn.gongjian.organization.LeadershipPost;
import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A post of the leading group; vacant when neither a name nor a person is given. */
@Entity
class AlliancePost {
    @Id UUID id;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "alliance_id") Alliance alliance;
    @Enumerated(EnumType.STRING) LeadershipPost post;
    int position;
    String name;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") Person person;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organization_id") Organization organization;
    String title;
    LocalDate fromOn;
    LocalDate toOn;

    static AlliancePost held(Alliance alliance, HoldAlliancePost wanted, Map<UUID, Person> people, Map<UUID, Organization> units, LocalDate today) {
        var post = new AlliancePost();
        post.id = Ids.next();
        post.alliance = alliance;
        post.post = wanted.post();
        post.name = wanted.holder();
        post.person = wanted.personId() == null ? null : people.get(wanted.personId());
        post.organization = wanted.organizationId() == null ? null : units.get(wanted.organizationId());
        post.title = wanted.title();
        post.fromOn = today;
        return post;
    }

    boolean isHeldAs(HoldAlliancePost wanted) {
        return post == wanted.post()
                && Objects.equals(name, wanted.holder())
                && Objects.equals(person == null ? null : person.id(), wanted.personId())
                && Objects.equals(organization == null ? null : organization.id(), wanted.organizationId())
                && Objects.equals(title, wanted.title());
    }

    String asFact() {
        if (person != null) return person.name();
        return name == null ? "—" : name;
    }
}
