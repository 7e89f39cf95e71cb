package cn.gongjian.alliance;

import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_CLOSED;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_DATES_REVERSED;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_MEMBER_NOT_FOUND;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_MEMBER_TWICE;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_NEEDS_ONE_CORE;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_NOT_DRAFT;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_WITHOUT_CORE;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.DocumentNumber;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** 共同体: several organisations under one plan. */
@Entity
public class Alliance implements Auditable, Lineup {
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

    static Alliance drafted(AllianceChange facts, Organization owner, Instant now) {
        var alliance = new Alliance();
        alliance.id = Ids.next();
        alliance.state = AllianceState.DRAFT;
        alliance.owner = owner;
        alliance.createdAt = now;
        alliance.write(facts, now);
        return alliance;
    }

    void change(AllianceChange facts, Instant now) {
        mustBeOpen();
        var gaps = gaps();
        write(facts, now);
        mustNotWiden(gaps);
    }

    private void write(AllianceChange facts, Instant now) {
        if (facts.endsOn() != null && facts.endsOn().isBefore(facts.startsOn()))
            throw ALLIANCE_DATES_REVERSED.because().at("/endsOn", "不能早于开始日期");
        name = facts.name().strip();
        type = facts.type();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        subjects = facts.subjects() == null ? new String[0] : facts.subjects().stream().map(String::strip).distinct().toArray(String[]::new);
        goal = facts.goal();
        agreementNumber = DocumentNumber.normalised(facts.agreementNumber());
        agreementSignedOn = facts.agreementSignedOn();
        updatedAt = now;
    }

    AllianceMember join(Organization organization, MemberRole role, LocalDate fromOn, LocalDate toOn, LocalDate today, Instant now) {
        mustBeOpen();
        var gaps = gaps();
        var member = AllianceMember.of(this, organization, role, fromOn == null ? firstDay(today) : fromOn, toOn);
        members.add(member);
        checkMembers(gaps);
        updatedAt = now;
        return member;
    }

    void changeMember(UUID memberId, AllianceMemberChange facts, Instant now) {
        mustBeOpen();
        var gaps = gaps();
        member(memberId).change(facts.role(), facts.fromOn(), facts.toOn());
        checkMembers(gaps);
        updatedAt = now;
    }

    /** The last day of a member; it still takes part on that day. A lead names who follows the day after, others name nobody. */
    void depart(UUID memberId, LocalDate toOn, Organization successor, LocalDate today, Instant now) {
        mustBeOpen();
        var gaps = gaps();
        var member = member(memberId);
        if (successor == null) member.change(member.role, member.fromOn, toOn);
        else new Handover(this, member, successor).on(toOn, today);
        checkMembers(gaps);
        updatedAt = now;
    }

    /** The whole list anew. Who stays keeps the first day; who goes leaves the day before, or without a trace if only put there today. */
    void replaceLeadership(List<HoldAlliancePost> wanted, Map<UUID, Person> people, Map<UUID, Organization> units, LocalDate today, Instant now) {
        mustBeOpen();
        var leaving = new ArrayList<>(leadership());
        for (int i = 0; i < wanted.size(); i++) {
            var holder = wanted.get(i);
            var kept = leaving.stream().filter(post -> post.isHeldAs(holder)).findFirst();
            kept.ifPresent(leaving::remove);
            var post = kept.orElseGet(() -> AlliancePost.held(this, holder, people, units, today));
            post.position = i;
            posts.add(post);
        }
        for (var post : leaving) {
            if (post.fromOn.isBefore(today)) post.toOn = today.minusDays(1);
            else posts.remove(post);
        }
        updatedAt = now;
    }

    void activate(String filingNumber, LocalDate filedOn, Instant now) {
        mustBeOpen();
        if (state != AllianceState.DRAFT) throw ALLIANCE_NOT_DRAFT.because(name);
        mustBeLed(gaps());
        state = AllianceState.ACTIVE;
        this.filingNumber = DocumentNumber.normalised(filingNumber);
        this.filedOn = filedOn;
        updatedAt = now;
    }

    void close(LocalDate on, String reason, Instant now) {
        mustBeOpen();
        state = AllianceState.CLOSED;
        closedOn = on;
        closeReason = reason.strip();
        updatedAt = now;
    }

    void mustBeOpen() {
        if (state == AllianceState.CLOSED) throw ALLIANCE_CLOSED.because(name, closedOn);
    }

    /** Who is put into a draft takes part from the beginning. */
    private LocalDate firstDay(LocalDate today) {
        return state == AllianceState.DRAFT ? startsOn : dayOf(today);
    }

    /** Posts as they are held now; those that ended are history. */
    List<AlliancePost> leadership() {
        return posts.stream().filter(post -> post.toOn == null).sorted(Comparator.comparingInt(post -> post.position)).toList();
    }

    private static void mustBeLed(List<LeadGap> gaps) {
        if (!gaps.isEmpty()) throw ALLIANCE_WITHOUT_CORE.because(gaps.getFirst().text());
    }

    /** An active alliance that has days without a lead may be mended step by step; no step adds such a day. */
    private void mustNotWiden(List<LeadGap> before) {
        if (state == AllianceState.ACTIVE) mustBeLed(gaps().stream().filter(gap -> before.stream().noneMatch(gap::isWithin)).toList());
    }

    AllianceMember member(UUID memberId) {
        return members.stream().filter(m -> m.id.equals(memberId)).findFirst().orElseThrow(ALLIANCE_MEMBER_NOT_FOUND::because);
    }

    private void checkMembers(List<LeadGap> before) {
        var all = List.copyOf(members);
        for (int i = 0; i < all.size(); i++)
            for (int j = i + 1; j < all.size(); j++) {
                var one = all.get(i);
                var other = all.get(j);
                if (!one.meets(other)) continue;
                if (one.organization.id().equals(other.organization.id())) throw ALLIANCE_MEMBER_TWICE.because();
                if (one.role.leads() && other.role.leads()) throw ALLIANCE_NEEDS_ONE_CORE.because();
            }
        mustNotWiden(before);
    }

    @Override
    public AllianceType type() {
        return type;
    }

    @Override
    public LocalDate startsOn() {
        return startsOn;
    }

    @Override
    public LocalDate endsOn() {
        return endsOn;
    }

    @Override
    public Organization owner() {
        return owner;
    }

    @Override
    public Set<AllianceMember> members() {
        return members;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "ALLIANCE";
    }

    @Override
    public String auditTitle() {
        return name;
    }

    @Override
    public UUID auditOrganizationId() {
        return owner.id();
    }

    /** Members and posts are facts of their own, so that the trail shows the one that changed and not the whole list. */
    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", name);
        facts.put("type", type);
        facts.put("state", state);
        facts.put("ownerId", owner.id());
        facts.put("startsOn", startsOn);
        facts.put("endsOn", endsOn);
        facts.put("subjects", List.of(subjects));
        facts.put("goal", goal);
        facts.put("agreementNumber", agreementNumber);
        facts.put("agreementSignedOn", agreementSignedOn);
        facts.put("filingNumber", filingNumber);
        facts.put("filedOn", filedOn);
        facts.put("closedOn", closedOn);
        facts.put("closeReason", closeReason);
        members.stream().sorted(Part.LEAD_FIRST)
                .forEach(m -> facts.merge("members/" + m.organization.name(), m.asFact(), (a, b) -> a + "；" + b));
        leadership().forEach(post -> facts.merge("leadership/" + post.post, post.asFact(), (a, b) -> a + "、" + b));
        return facts;
    }
}
