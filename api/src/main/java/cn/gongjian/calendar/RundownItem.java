package cn.gongjian.calendar;

import static cn.gongjian.calendar.ProgrammeProblem.SPEECH_OWN_REVIEW;

import cn.gongjian.organization.Person;
import cn.gongjian.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One step of an activity, with the speech that is given in it. */
@Entity
class RundownItem {
    @Id UUID id;
    @Version int version;
    UUID activityId;
    int position;
    String title;
    int minutes;
    String responsible;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "responsible_person_id") Person responsiblePerson;
    String note;
    boolean hasSpeech;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "reviewer_id") Person reviewer;
    @Enumerated(EnumType.STRING) SpeechState speechState = SpeechState.NONE;
    String speechText;
    /** Who wrote the text last, and therefore does not review it. */
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "speech_author_id") Person speechAuthor;
    Instant speechSubmittedAt;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "speech_reviewed_by_id") Person speechReviewedBy;
    Instant speechReviewedAt;
    String speechReason;

    static RundownItem of(Activity activity) {
        var item = new RundownItem();
        item.id = Ids.next();
        item.activityId = activity.id;
        return item;
    }

    void set(int at, ProgrammeChange.Item wanted, Map<UUID, Person> people) {
        position = at;
        title = wanted.title().strip();
        minutes = wanted.minutes();
        responsible = Activity.text(wanted.responsible());
        responsiblePerson = known(people, wanted.responsiblePersonId());
        note = Activity.text(wanted.note());
        hasSpeech = Boolean.TRUE.equals(wanted.hasSpeech());
        reviewer = hasSpeech ? known(people, wanted.reviewerId()) : null;
        if (!hasSpeech) write(null, null);
    }

    /** New words have been reviewed by nobody. */
    void write(String text, Person by) {
        speechState = SpeechState.NONE;
        speechText = Activity.text(text);
        speechAuthor = speechText == null ? null : by;
        speechSubmittedAt = null;
        reviewed(null, null, null);
    }

    void submit(Instant now) {
        speechState = SpeechState.SUBMITTED;
        speechSubmittedAt = now;
        reviewed(null, null, null);
    }

    void approve(Person by, Instant now) {
        mustNotBeBy(by);
        speechState = SpeechState.APPROVED;
        reviewed(by, now, null);
    }

    void sendBack(String reason, Person by, Instant now) {
        mustNotBeBy(by);
        speechState = SpeechState.RETURNED;
        reviewed(by, now, reason.strip());
    }

    boolean isBy(UUID person) {
        return speechAuthor != null && speechAuthor.id().equals(person);
    }

    private void mustNotBeBy(Person by) {
        if (isBy(by.id())) throw SPEECH_OWN_REVIEW.because(title);
    }

    private void reviewed(Person by, Instant at, String reason) {
        speechReviewedBy = by;
        speechReviewedAt = at;
        speechReason = reason;
    }

    ProgrammeChange.Item facts() {
        return new ProgrammeChange.Item(id, title, minutes, responsible, idOf(responsiblePerson), note, hasSpeech, idOf(reviewer));
    }

    static Person known(Map<UUID, Person> people, UUID id) {
        return id == null ? null : people.get(id);
    }

    static UUID idOf(Person person) {
        return person == null ? null : person.id();
    }
}
