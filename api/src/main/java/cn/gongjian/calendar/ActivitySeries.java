package cn.gongjian.calendar;

import cn.gongjian.calendar.recurrence.Expansion;
import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.Organization;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/**
 * Activities that repeat by one rule. Changed for all of its future or from a day on; what was changed alone (an
 * exception), announced to have been held, recorded or cancelled stays as it is.
 */
@Entity
class ActivitySeries implements Auditable {
    @Id UUID id;
    @Version int version;
    UUID allianceId;
    UUID pairingId;
    UUID organizationId;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "host_organization_id") Organization host;
    String title;
    LocalDate startsOn;
    LocalDate untilOn;
    @Convert(converter = ActivitySeriesFactsColumn.class)
    @Column(columnDefinition = "jsonb") @ColumnTransformer(read = "facts::text", write = "?::text::jsonb") ActivitySeriesFacts facts;
    Instant createdAt;
    Instant updatedAt;

    static ActivitySeries planned(Cooperation within, ActivitySeriesFacts facts, Expansion expansion, ActivityGuests guests, Instant now) {
        var series = new ActivitySeries();
        series.id = Ids.next();
        series.createdAt = now;
        switch (within.kind()) {
            case ALLIANCE -> series.allianceId = within.id();
            case PAIRING -> series.pairingId = within.id();
            case ORGANIZATION -> series.organizationId = within.id();
        }
        series.change(facts, expansion, guests, now);
        return series;
    }

    void change(ActivitySeriesFacts wanted, Expansion expansion, ActivityGuests guests, Instant now) {
        facts = wanted.by(wanted.recurrence().settled(expansion));
        title = facts.title().strip();
        host = guests.organization(facts.hostId());
        startsOn = facts.startsOn();
        untilOn = facts.recurrence().until();
        updatedAt = now;
    }

    /** Another series goes on from this day. */
    void endBefore(LocalDate day, Instant now) {
        untilOn = day.minusDays(1);
        facts = facts.by(facts.recurrence().until(untilOn));
        updatedAt = now;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "ACTIVITY_SERIES";
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
        var told = new LinkedHashMap<String, Object>();
        told.put("title", title);
        told.put("kind", facts.kind());
        told.put("allianceId", allianceId);
        told.put("pairingId", pairingId);
        told.put("organizationId", organizationId);
        told.put("host", host.name());
        told.put("startsOn", startsOn);
        told.put("untilOn", untilOn);
        told.put("startTime", facts.startTime());
        told.put("minutes", facts.minutes());
        told.put("place", facts.place());
        told.put("onlineUrl", facts.onlineUrl());
        told.put("description", facts.description());
        told.put("rrule", facts.recurrence().rrule());
        told.put("weekdays", facts.recurrence().weekdays());
        told.put("parity", facts.recurrence().parity());
        told.put("ordinal", facts.recurrence().ordinal());
        told.put("onHoliday", facts.recurrence().onHoliday());
        return told;
    }
}
