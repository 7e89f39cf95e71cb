package cn.gongjian.calendar;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.OrgRef;
import cn.gongjian.organization.OrganizationKind;
import cn.gongjian.shared.time.ServiceTime;
import java.time.Instant;
import java.util.UUID;

/** What a list reads of an activity: columns instead of entities, because a month has many of them. */
record ActivityRow(UUID id, int version, String title, String kind, ActivityState state, Instant startsAt, Instant endsAt, String place,
        String onlineUrl, UUID hostId, String hostName, String hostShortName, OrganizationKind hostKind, UUID allianceId, UUID pairingId,
        UUID organizationId, UUID seriesId, Integer noticeDays, Instant announcedAt, String containerName) {

    static final String SELECT = "select new cn.gongjian.calendar.ActivityRow(a.id, a.version, a.title, a.kind, a.state, a.startsAt, a.endsAt,"
            + " a.place, a.onlineUrl, h.id, h.name, h.shortName, h.kind, a.allianceId, a.pairingId, a.organizationId, a.seriesId, a.noticeDays, a.announcedAt, " + Cooperations.name("a")
            + ") from Activity a join a.host h";

    UUID containerId() {
        return allianceId != null ? allianceId : pairingId != null ? pairingId : organizationId;
    }

    ActivitySummary summary(Instant now) {
        var subject = allianceId != null ? CooperationKind.ALLIANCE : pairingId != null ? CooperationKind.PAIRING : CooperationKind.ORGANIZATION;
        return new ActivitySummary(id, version, title, kind, state, ServiceTime.at(startsAt), ServiceTime.at(endsAt), place, onlineUrl,
                new OrgRef(hostId, hostName, hostShortName, hostKind), new CooperationRef(subject, containerId(), containerName),
                Activity.needsRecord(state, endsAt, now), seriesId,
                ActivityNotice.of(noticeDays, state, startsAt, announcedAt, now));
    }
}
