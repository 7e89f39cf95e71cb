package cn.gongjian.funding;

import static cn.gongjian.funding.SpendingProblem.ENTRY_OWN_CONFIRMATION;
import static cn.gongjian.funding.SpendingProblem.ENTRY_WRONG_STATE;

import cn.gongjian.organization.Person;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** Two people for each entry: the one who wrote it, and another one who confirms it or sends it back. */
@Embeddable
class Signatures {
    @Enumerated(EnumType.STRING) EntryState state;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "author_id") Person author;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "decided_by_id") Person decidedBy;
    Instant decidedAt;
    String returnReason;

    protected Signatures() {}

    static Signatures by(Person author) {
        var signatures = new Signatures();
        signatures.state = EntryState.SUBMITTED;
        signatures.author = author;
        return signatures;
    }

    /** Whoever writes it anew is the one who may not confirm it. */
    void writtenAnew(Person by) {
        mustBe(EntryState.SUBMITTED, EntryState.RETURNED);
        state = EntryState.SUBMITTED;
        author = by;
        decidedBy = null;
        decidedAt = null;
        returnReason = null;
    }

    void confirm(Person by, Instant now) {
        decide(by, EntryState.CONFIRMED, now);
    }

    void returnTo(Person by, String reason, Instant now) {
        decide(by, EntryState.RETURNED, now);
        returnReason = reason.strip();
    }

    void withdraw() {
        mustBe(EntryState.SUBMITTED, EntryState.RETURNED);
        state = EntryState.WITHDRAWN;
    }

    boolean isBy(UUID personId) {
        return author.id().equals(personId);
    }

    private void decide(Person by, EntryState decision, Instant now) {
        mustBe(EntryState.SUBMITTED);
        if (isBy(by.id())) throw ENTRY_OWN_CONFIRMATION.because(author.name());
        state = decision;
        decidedBy = by;
        decidedAt = now;
    }

    void mustBe(EntryState... expected) {
        if (!Arrays.asList(expected).contains(state)) throw ENTRY_WRONG_STATE.because(state.ordinal());
    }
}
