package cn.gongjian.pairing;

import cn.gongjian.organization.LeadershipPost;
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

/** A post of one side's leading group; vacant when neither a name nor a person is given. */
@Entity
class PairingPost {
    @Id UUID id;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "pairing_id") Pairing pairing;
    @Enumerated(EnumType.STRING) Side side;
    @Enumerated(EnumType.STRING) LeadershipPost post;
    int position;
    String name;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") Person person;
    String title;
    LocalDate fromOn;
    LocalDate toOn;

    static PairingPost held(Pairing pairing, Side side, HoldPairingPost wanted, Map<UUID, Person> people, LocalDate today) {
        var post = new PairingPost();
        post.id = Ids.next();
        post.pairing = pairing;
        post.side = side;
        post.post = wanted.post();
        post.name = wanted.holder();
        post.person = wanted.personId() == null ? null : people.get(wanted.personId());
        post.title = wanted.title();
        post.fromOn = today;
        return post;
    }

    boolean isHeldAs(HoldPairingPost wanted) {
        return post == wanted.post()
                && Objects.equals(name, wanted.holder())
                && Objects.equals(person == null ? null : person.id(), wanted.personId())
                && Objects.equals(title, wanted.title());
    }

    String asFact() {
        if (person != null) return person.name();
        return name == null ? "—" : name;
    }
}
