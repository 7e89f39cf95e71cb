package cn.gongjian.pairing;

import static cn.gongjian.pairing.PairingProblem.PAIRING_ALREADY_DECIDED;
import static cn.gongjian.pairing.PairingProblem.PAIRING_CLOSED;
import static cn.gongjian.pairing.PairingProblem.PAIRING_DATES_REVERSED;
import static cn.gongjian.pairing.PairingProblem.PAIRING_NEEDS_SECOND_PERSON;
import static cn.gongjian.pairing.PairingProblem.PAIRING_NOT_CONFIRMED;
import static cn.gongjian.pairing.PairingProblem.PAIRING_NOT_YOURS_TO_CONFIRM;
import static cn.gongjian.pairing.PairingProblem.PAIRING_SIDES_EQUAL;
import static cn.gongjian.pairing.PairingProblem.PAIRING_SIDE_NOT_YOURS;
import static cn.gongjian.pairing.PairingProblem.PAIRING_TERMS_NOT_YOURS;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.DocumentNumber;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import cn.gongjian.shared.caller.Caller;
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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** 结对共建: exactly two sides, agreed by both and filed by the supervising officer. */
@Entity
public class Pairing implements Auditable {

    private static final Set<PairingState> ENDED = EnumSet.of(PairingState.CLOSED, PairingState.DECLINED);

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

    static Pairing proposed(PairingChange facts, Organization sideA, Organization sideB, Side proposing, Person by, Instant now) {
        if (sideA.id().equals(sideB.id())) throw PAIRING_SIDES_EQUAL.because().at("/sideBId", "不能与甲方相同");
        var pairing = new Pairing();
        pairing.id = Ids.next();
        pairing.state = PairingState.PROPOSED;
        pairing.sideA = sideA;
        pairing.sideB = sideB;
        pairing.proposedBySide = proposing;
        pairing.proposedBy = by;
        pairing.createdAt = now;
        pairing.write(facts, now);
        return pairing;
    }

    /** Either side may change brand and goal. Term, agreement and payer are what the other side agrees to: see PairingAction. */
    void change(PairingChange facts, Caller by, Instant now) {
        mustBeOpen();
        if (touchesTerms(facts) && !PairingAction.changesTerms(by, this)) throw PAIRING_TERMS_NOT_YOURS.because(name());
        if (state != PairingState.PROPOSED) mustNotBurden(facts.payer(), by);
        write(facts, now);
    }

    /** Whoever is above one side alone does not make the other one pay. */
    private void mustNotBurden(PairingPayer wanted, Caller by) {
        for (var side : Side.values())
            if (wanted.includes(side) && !payer.includes(side) && !by.reaches(side(side), PairingAction.SUPERVISES))
                throw PAIRING_SIDE_NOT_YOURS.because(side(side).name()).at("/payer", "对方没有同意承担费用");
    }

    private boolean touchesTerms(PairingChange facts) {
        return !Objects.equals(startsOn, facts.startsOn())
                || !Objects.equals(endsOn, facts.endsOn())
                || !Objects.equals(agreementNumber, DocumentNumber.normalised(facts.agreementNumber()))
                || !Objects.equals(agreementSignedOn, facts.agreementSignedOn())
                || payer != facts.payer();
    }

    private void write(PairingChange facts, Instant now) {
        if (facts.endsOn() != null && facts.endsOn().isBefore(facts.startsOn())) throw PAIRING_DATES_REVERSED.because().at("/endsOn", "不能早于开始日期");
        brand = facts.brand() == null || facts.brand().isBlank() ? null : facts.brand().strip();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        goal = facts.goal();
        agreementNumber = DocumentNumber.normalised(facts.agreementNumber());
        agreementSignedOn = facts.agreementSignedOn();
        payer = facts.payer();
        updatedAt = now;
    }

    /** The proposing side agreed by proposing, so only the other side's word is missing, and it is another person's. */
    void confirm(Caller by, LocalDate today, Instant now) {
        mustBeDecidedBy(by);
        state = PairingState.CONFIRMED;
        confirmedById = by.personId();
        confirmedOn = today;
        updatedAt = now;
    }

    void decline(Caller by, String reason, Instant now) {
        mustBeDecidedBy(by);
        state = PairingState.DECLINED;
        declineReason = reason.strip();
        updatedAt = now;
    }

    private void mustBeDecidedBy(Caller by) {
        if (!by.actsFor(side(proposedBySide.other()))) throw PAIRING_NOT_YOURS_TO_CONFIRM.because(name(), side(proposedBySide.other()).name());
        if (state == PairingState.CLOSED) throw PAIRING_CLOSED.because(name());
        if (state != PairingState.PROPOSED) throw PAIRING_ALREADY_DECIDED.because(name());
        if (by.personId().equals(proposedBy.id())) throw PAIRING_NEEDS_SECOND_PERSON.because();
    }

    void file(String filingNumber, LocalDate on, Instant now) {
        mustBeOpen();
        if (state != PairingState.CONFIRMED) throw PAIRING_NOT_CONFIRMED.because(name());
        state = PairingState.FILED;
        this.filingNumber = DocumentNumber.normalised(filingNumber);
        filedOn = on;
        updatedAt = now;
    }

    void close(LocalDate on, String reason, Instant now) {
        mustBeOpen();
        state = PairingState.CLOSED;
        closedOn = on;
        closeReason = reason.strip();
        updatedAt = now;
    }

    /** The whole list of one side anew. Who stays keeps the first day; who goes leaves the day before, or without a trace if only put there today. */
    void replacePosts(Side side, List<HoldPairingPost> wanted, Map<UUID, Person> people, LocalDate today, Instant now) {
        mustBeOpen();
        var leaving = new ArrayList<>(posts(side));
        for (int i = 0; i < wanted.size(); i++) {
            var holder = wanted.get(i);
            var kept = leaving.stream().filter(post -> post.isHeldAs(holder)).findFirst();
            kept.ifPresent(leaving::remove);
            var post = kept.orElseGet(() -> PairingPost.held(this, side, holder, people, today));
            post.position = i;
            posts.add(post);
        }
        for (var post : leaving) {
            if (post.fromOn.isBefore(today)) post.toOn = today.minusDays(1);
            else posts.remove(post);
        }
        updatedAt = now;
    }

    void mustBeOpen() {
        if (isEnded()) throw PAIRING_CLOSED.because(name());
    }

    boolean isEnded() {
        return ENDED.contains(state);
    }

    Organization side(Side side) {
        return side == Side.A ? sideA : sideB;
    }

    List<Organization> sides() {
        return List.of(sideA, sideB);
    }

    /** Posts of one side as they are held now; those that ended are history. */
    List<PairingPost> posts(Side side) {
        return posts.stream().filter(post -> post.side == side && post.toOn == null).sorted(Comparator.comparingInt(post -> post.position)).toList();
    }

    String name() {
        return name(sideA.name(), sideB.name());
    }

    static String name(String sideA, String sideB) {
        return sideA + " 与 " + sideB;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "PAIRING";
    }

    @Override
    public String auditTitle() {
        return name();
    }

    /** The trail of a reach is kept by one organisation; the other side reads it at the pairing itself. */
    @Override
    public UUID auditOrganizationId() {
        return side(proposedBySide).id();
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("state", state);
        facts.put("sideAId", sideA.id());
        facts.put("sideBId", sideB.id());
        facts.put("brand", brand);
        facts.put("startsOn", startsOn);
        facts.put("endsOn", endsOn);
        facts.put("goal", goal);
        facts.put("agreementNumber", agreementNumber);
        facts.put("agreementSignedOn", agreementSignedOn);
        facts.put("payer", payer);
        facts.put("proposedBySide", proposedBySide);
        facts.put("confirmedOn", confirmedOn);
        facts.put("declineReason", declineReason);
        facts.put("filingNumber", filingNumber);
        facts.put("filedOn", filedOn);
        facts.put("closedOn", closedOn);
        facts.put("closeReason", closeReason);
        for (var side : Side.values())
            posts(side).forEach(post -> facts.merge("posts" + side + "/" + post.post, post.asFact(), (a, b) -> a + "、" + b));
        return facts;
    }
}
