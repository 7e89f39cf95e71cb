package cn.gongjian.pairing;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
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
import java.util.Set;
import java.util.UUID;

/** 结对共建: exactly two sides, agreed by both and filed by the supervising officer. */
@Entity
public class Pairing {
    @Id UUID id;
    @Version int version;
    @Enumerated(EnumType.STRING) PairingState state;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "side_a_id") Organization sideA;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "side_b_id") Organization sideB;
    String brand;
    LocalDate startsOn;
    LocalDate endsOn;
    String goal;
    String agreementNumber;
    LocalDate agreementSignedOn;
    @Enumerated(EnumType.STRING) PairingPayer payer;
    @Enumerated(EnumType.STRING) Side proposedBySide;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "proposed_by_id") Person proposedBy;
    UUID confirmedById;
    LocalDate confirmedOn;
    String declineReason;
    String filingNumber;
    LocalDate filedOn;
    LocalDate closedOn;
    String closeReason;
    Instant createdAt;
    Instant updatedAt;

    @OneToMany(mappedBy = "pairing", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    Set<PairingPost> posts = new LinkedHashSet<>();

    String name() {
        return name(sideA.name(), sideB.name());
    }

    static String name(String sideA, String sideB) {
        return sideA + " 与 " + sideB;
    }
}
