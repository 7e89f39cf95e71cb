package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_ALREADY_ANNOUNCED;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_ANNOUNCED_BEFORE;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_NOT_EDITABLE;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_NOT_OVER;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.calendar.recurrence.Expansion.Occurrence;
import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.time.ServiceTime;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.SQLRestriction;

/** One dated event on the calendar of an alliance, a pairing or a single organisation. */
@Entity
@SQLRestriction("deleted_at is null")
class Activity implements Auditable {

    /** Queries for what overlaps a day rely on it, and a constraint of the database keeps it. */
    static final Duration LONGEST = Duration.ofDays(31);

    @Id UUID id;
    @Version int version;
    /** Exactly one of the three is there: where the activity belongs. */
    UUID allianceId;
    UUID pairingId;
    UUID organizationId;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "host_organization_id") Organization host;
    String title;
    String kind;
    @Enumerated(EnumType.STRING) ActivityState state;
    Instant startsAt;
    Instant endsAt;
    String place;
    String onlineUrl;
    String description;
    Money budget;
    String chargedTo;
    UUID allocationId;
    String evidence;
    Integer noticeDays;
    Instant announcedAt;
    String announcement;
    /** Since then no query finds it, but its deletion may be taken back. */
    Instant deletedAt;
    String cancelReason;
    Integer attendance;
    String summary;
    String result;
    Instant recordedAt;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "recorded_by_id") Person recordedBy;
    /** The series that it belongs to, and the day that the series' rule names for it. */
    UUID seriesId;
    LocalDate seriesOn;
    /** It was changed by itself and does not follow the series any more. */
    boolean seriesException;
    Instant createdAt;
    Instant updatedAt;
    boolean hasProgramme;
    @Embedded Guidance guidance;

    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true)
    Set<ActivityParticipant> participants = new LinkedHashSet<>();
    /** Fetched with an activity that was held. */
    @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL, orphanRemoval = true)
    Set<ActivityAttendee> attendees = new LinkedHashSet<>();

    static Activity planned(Cooperation within, ActivityChange facts, ActivityGuests guests, Instant now) {
        var activity = new Activity();
        activity.id = Ids.next();
        activity.state = ActivityState.PLANNED;
        activity.createdAt = now;
        switch (within.kind()) {
            case ALLIANCE -> activity.allianceId = within.id();
            case PAIRING -> activity.pairingId = within.id();
            case ORGANIZATION -> activity.organizationId = within.id();
        }
        activity.change(facts, guests, now);
        return activity;
    }

    static Activity ofSeries(ActivitySeries series, Occurrence occurrence, ActivityGuests guests, Instant now) {
        var activity = new Activity();
        activity.id = Ids.next();
        activity.state = ActivityState.PLANNED;
        activity.createdAt = now;
        activity.allianceId = series.allianceId;
        activity.pairingId = series.pairingId;
        activity.organizationId = series.organizationId;
        activity.seriesId = series.id;
        activity.seriesOn = occurrence.on();
        activity.change(series.facts.on(occurrence.day()), guests, now);
        return activity;
    }

    void change(ActivityChange facts, ActivityGuests guests, Instant now) {
        mustBeOpen();
        var time = Timespan.of(facts.startsAt(), facts.endsAt());
        startsAt = time.from();
        endsAt = time.until();
        title = text(facts.title());
        if (title == null) throw REQUEST_INVALID.because().at("/title", "必须填写");
        kind = facts.kind();
        host = guests.organization(facts.hostId());
        place = text(facts.place());
        onlineUrl = facts.onlineUrl();
        description = text(facts.description());
        budget = facts.budget();
        chargedTo = text(facts.chargedTo());
        allocationId = facts.allocationId();
        evidence = text(facts.evidence());
        noticeDays = facts.noticeDays();
        guests.list(participants, "participants", facts.participants(), () -> ActivityParticipant.of(this));
        updatedAt = now;
    }

    /** One of a series that is changed by itself keeps its change when the series changes. */
    void changeAlone(ActivityChange facts, ActivityGuests guests, Instant now) {
        change(facts, guests, now);
        seriesException = seriesId != null;
    }

    boolean followsItsSeries(Instant now) {
        return state.isOpen() && !seriesException && !hasBegun(now);
    }

    /** Another time for it, by the same rules as its own; what is absent stays. */
    Timespan considered(OffsetDateTime start, OffsetDateTime end) {
        return Timespan.of(start == null ? ServiceTime.at(startsAt) : start, end == null ? ServiceTime.at(endsAt) : end);
    }

    void prepare(boolean withProgramme, Instant now) {
        mustBeOpen();
        hasProgramme = withProgramme;
        updatedAt = now;
    }

    void announce(String words, Instant now) {
        mustBeOpen();
        if (state == ActivityState.ANNOUNCED) throw ACTIVITY_ALREADY_ANNOUNCED.because(title);
        state = ActivityState.ANNOUNCED;
        announcedAt = now;
        announcement = text(words);
        updatedAt = now;
    }

    void cancel(String reason, Instant now) {
        mustBeOpen();
        state = ActivityState.CANCELLED;
        cancelReason = reason.strip();
        updatedAt = now;
    }

    /** What was announced is cancelled with a reason instead, because others rely on it. */
    void delete(Instant now) {
        mustBeOpen();
        if (!isDeletable()) throw ACTIVITY_ANNOUNCED_BEFORE.because(title);
        deletedAt = now;
        updatedAt = now;
    }

    /** What its series no longer has leaves it, and may come back as one that stands alone, with all that was prepared for it. */
    void leaveSeries(Instant now) {
        delete(now);
        seriesId = null;
        seriesOn = null;
        seriesException = false;
    }

    void restore(Instant now) {
        deletedAt = null;
        updatedAt = now;
    }

    boolean isDeletable() {
        return state == ActivityState.PLANNED && announcedAt == null && deletedAt == null;
    }

    /** The minutes of an activity that has begun, and who came; written again, they are corrected. */
    void record(RecordActivity minutes, ActivityGuests guests, Person by, Instant now) {
        mustHaveBegun(now);
        minutes.mustAddUp();
        guests.list(attendees, "attendees", minutes.attendees(), () -> ActivityAttendee.of(this));
        state = ActivityState.HELD;
        attendance = minutes.attendance();
        summary = minutes.summary().strip();
        result = text(minutes.result());
        recordedAt = now;
        recordedBy = by;
        updatedAt = now;
    }

    /** Written again, it is corrected. */
    void guide(WriteGuidance words, Person by, Instant now) {
        mustHaveBegun(now);
        guidance = Guidance.of(words, ServiceTime.at(startsAt).toLocalDate(), by, now);
        updatedAt = now;
    }

    private void mustHaveBegun(Instant now) {
        if (state == ActivityState.CANCELLED) throw ACTIVITY_NOT_EDITABLE.because(title);
        if (!hasBegun(now)) throw ACTIVITY_NOT_OVER.because(title);
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    boolean isRecordable(Instant now) {
        return state != ActivityState.CANCELLED && hasBegun(now);
    }

    static boolean needsRecord(ActivityState state, Instant endsAt, Instant now) {
        return state.isOpen() && !now.isBefore(endsAt);
    }

    Stream<ActivityParticipant> inOrder() {
        return participants.stream().sorted(Comparator.comparingInt(p -> p.position));
    }

    Stream<ActivityAttendee> present() {
        return attendees.stream().sorted(Comparator.comparingInt(p -> p.position));
    }

    private void mustBeOpen() {
        if (!state.isOpen()) throw ACTIVITY_NOT_EDITABLE.because(title);
    }

    static String text(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "ACTIVITY";
    }

    @Override
    public String auditTitle() {
        return title;
    }

    @Override
    public UUID auditOrganizationId() {
        return host.id();
    }

    @Override
    public Map<String, Object> facts() {
        return ActivityFacts.of(this);
    }
}
