package cn.gongjian.file;

import static cn.gongjian.file.FileProblem.FILE_CONSENT_ABSENT;
import static cn.gongjian.file.FileProblem.FILE_CONSENT_NOT_YOURS;
import static cn.gongjian.file.FileProblem.FILE_CONSENT_RECORDED;
import static cn.gongjian.file.FileProblem.FILE_CONSENT_UNNEEDED;
import static cn.gongjian.file.FileProblem.FILE_MINORS_UNSAID;
import static cn.gongjian.file.FileProblem.FILE_NOT_REMOVED;

import cn.gongjian.file.content.FileFormat;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.caller.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What is known of a file; its content lies in the store under {@code contentId} and never changes. */
@Entity
class ActivityFile {

    static final int MOST_OF_ONE_ACTIVITY = 200;

    @Id UUID id;
    @Version int version;
    UUID activityId;
    UUID contentId;
    @Enumerated(EnumType.STRING) FileRole role;
    String name;
    @Enumerated(EnumType.STRING) FileFormat format;
    long sizeBytes;
    String sha256;
    Integer width;
    Integer height;
    boolean hasThumbnail;
    /** Of pictures alone: children or youths can be made out in it. */
    Boolean showsMinors;
    String consentNote;
    Instant consentRecordedAt;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "consent_recorded_by_id") Person consentRecordedBy;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "uploaded_by_id") Person uploadedBy;
    Instant createdAt;
    Instant updatedAt;
    /** Since then no query finds it; a day later its content is deleted. */
    Instant removedAt;

    static ActivityFile of(NewFile wanted, Person by, Instant now) {
        var file = new ActivityFile();
        file.id = Ids.next();
        file.activityId = wanted.activityId();
        file.contentId = wanted.contentId();
        file.format = wanted.format();
        file.sizeBytes = wanted.size();
        file.sha256 = wanted.sha256();
        file.width = wanted.width();
        file.height = wanted.height();
        file.hasThumbnail = wanted.hasThumbnail();
        file.uploadedBy = by;
        file.createdAt = now;
        file.describe(wanted.facts(), now);
        return file;
    }

    /** Whoever did not bring a picture may say that minors are in it, which hides it, but not that there are none. */
    void change(FileChange facts, Caller by, Instant now) {
        if (Boolean.TRUE.equals(showsMinors) && !Boolean.TRUE.equals(facts.showsMinors()) && !isBy(by)) throw FILE_CONSENT_NOT_YOURS.because();
        describe(facts, now);
    }

    private void describe(FileChange facts, Instant now) {
        if (format.isPicture() != (facts.showsMinors() != null)) throw FILE_MINORS_UNSAID.because().at("/showsMinors", format.isPicture() ? "照片必须填写" : "只有照片需要填写");
        role = facts.role();
        name = format.named(facts.name().strip());
        showsMinors = facts.showsMinors();
        if (!Boolean.TRUE.equals(showsMinors)) forgetConsent();
        updatedAt = now;
    }

    void recordConsent(String note, Person by, Instant now) {
        if (!Boolean.TRUE.equals(showsMinors)) throw FILE_CONSENT_UNNEEDED.because(name);
        if (hasConsent()) throw FILE_CONSENT_RECORDED.because(name);
        consentNote = note.strip();
        consentRecordedAt = now;
        consentRecordedBy = by;
        updatedAt = now;
    }

    void withdrawConsent(Instant now) {
        if (!hasConsent()) throw FILE_CONSENT_ABSENT.because(name);
        forgetConsent();
        updatedAt = now;
    }

    private void forgetConsent() {
        consentNote = null;
        consentRecordedAt = null;
        consentRecordedBy = null;
    }

    void remove(Instant now) {
        removedAt = now;
        updatedAt = now;
    }

    void restore(Instant now) {
        if (removedAt == null) throw FILE_NOT_REMOVED.because(name);
        removedAt = null;
        updatedAt = now;
    }

    boolean isBy(Caller who) {
        return uploadedBy.id().equals(who.personId());
    }

    boolean hasConsent() {
        return consentRecordedAt != null;
    }

    boolean lacksConsent() {
        return Boolean.TRUE.equals(showsMinors) && !hasConsent();
    }
}
