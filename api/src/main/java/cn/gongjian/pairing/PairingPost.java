package cn.gongjian.pairing;

import cn.gongjian.organization.LeadershipPost;
import cn.gongjian.organization.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
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
}
