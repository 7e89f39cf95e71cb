package cn.gongjian.alliance;

import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_MEMBER_DATES_REVERSED;

import cn.gongjian.organization.Organization;
import cn.gongjian.shared.Ids;
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
class AllianceMember implements Lineup.Part {
    @Id UUID id;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "alliance_id") Alliance alliance;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "organization_id") Organization organization;
    @Enumerated(EnumType.STRING) MemberRole role;
    LocalDate fromOn;
    LocalDate toOn;

    static AllianceMember of(Alliance alliance, Organization organization, MemberRole role, LocalDate fromOn, LocalDate toOn) {
        var member = new AllianceMember();
        member.id = Ids.next();
        member.alliance = alliance;
        member.organization = organization;
        member.change(role, fromOn, toOn);
        return member;
    }

    void change(MemberRole role, LocalDate fromOn, LocalDate toOn) {
        if (toOn != null && toOn.isBefore(fromOn)) throw ALLIANCE_MEMBER_DATES_REVERSED.because().at("/toOn", "不能早于加入日期");
        this.role = role;
        this.fromOn = fromOn;
        this.toOn = toOn;
    }

    /** There is a day on which both take part. */
    boolean meets(AllianceMember other) {
        return meets(other.fromOn, other.toOn);
    }

    boolean meets(LocalDate first, LocalDate last) {
        return (toOn == null || !toOn.isBefore(first)) && (last == null || !last.isBefore(fromOn));
    }

    String asFact() {
        return role + " " + fromOn + (toOn == null ? "" : "/" + toOn);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Organization organization() {
        return organization;
    }

    @Override
    public MemberRole role() {
        return role;
    }

    @Override
    public LocalDate fromOn() {
        return fromOn;
    }

    @Override
    public LocalDate toOn() {
        return toOn;
    }
}
