package cn.gongjian.alliance;

import cn.gongjian.organization.Organization;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

/** An organisation's part in an alliance, from its first to its last day. */
@Entity
class AllianceMember {
    @Id UUID id;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "alliance_id") Alliance alliance;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organization_id") Organization organization;
    @Enumerated(EnumType.STRING) MemberRole role;
    LocalDate fromOn;
    LocalDate toOn;
}
