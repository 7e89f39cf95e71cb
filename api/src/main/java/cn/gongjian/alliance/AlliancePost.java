package cn.gongjian.alliance;

import cn.gongjian.organization.LeadershipPost;
import cn.gongjian.organization.Organization;
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
}
