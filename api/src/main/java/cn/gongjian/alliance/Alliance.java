package cn.gongjian.alliance;

import cn.gongjian.organization.Organization;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** 共同体: several organisations under one plan. */
@Entity
public class Alliance {
    @Id UUID id;
    @Version int version;
    String name;
    @Enumerated(EnumType.STRING) AllianceType type;
    @Enumerated(EnumType.STRING) AllianceState state;
    /** The organisation under whose name it was founded. */
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "owner_id") Organization owner;
    LocalDate startsOn;
    LocalDate endsOn;
    String[] subjects = {};
    String goal;
    String agreementNumber;
    LocalDate agreementSignedOn;
    String filingNumber;
    LocalDate filedOn;
    LocalDate closedOn;
    String closeReason;
    Instant createdAt;
    Instant updatedAt;

    @OneToMany(mappedBy = "alliance", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("fromOn, id")
    Set<AllianceMember> members = new LinkedHashSet<>();

    @OneToMany(mappedBy = "alliance", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    Set<AlliancePost> posts = new LinkedHashSet<>();

    /** The lead first, then the others who take part on this day, then the owner if it is none of them. */
    List<Organization> partiesOn(LocalDate day) {
        var parties = new LinkedHashSet<Organization>();
        members.stream().filter(m -> takesPart(m, day)).filter(m -> m.role.leads()).forEach(m -> parties.add(m.organization));
        members.stream().filter(m -> takesPart(m, day)).forEach(m -> parties.add(m.organization));
        parties.add(owner);
        return List.copyOf(parties);
    }

    private static boolean takesPart(AllianceMember member, LocalDate day) {
        return !member.fromOn.isAfter(day) && (member.toOn == null || !member.toOn.isBefore(day));
    }
}
