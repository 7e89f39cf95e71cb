package cn.gongjian.calendar;

import cn.gongjian.shared.time.ServiceTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the trail tells of an activity. */
final class ActivityFacts {

    private ActivityFacts() {}

    static Map<String, Object> of(Activity a) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", a.title);
        facts.put("kind", a.kind);
        facts.put("state", a.state);
        facts.put("allianceId", a.allianceId);
        facts.put("pairingId", a.pairingId);
        facts.put("organizationId", a.organizationId);
        facts.put("host", a.host.name());
        facts.put("startsAt", ServiceTime.at(a.startsAt));
        facts.put("endsAt", ServiceTime.at(a.endsAt));
        facts.put("place", a.place);
        facts.put("onlineUrl", a.onlineUrl);
        facts.put("description", a.description);
        facts.put("participants", a.inOrder().map(ActivityGuest::counted).toList());
        facts.put("budget", a.budget);
        facts.put("chargedTo", a.chargedTo);
        facts.put("allocationId", a.allocationId);
        facts.put("evidence", a.evidence);
        facts.put("noticeDays", a.noticeDays);
        facts.put("announcement", a.announcement);
        facts.put("cancelReason", a.cancelReason);
        facts.put("attendance", a.attendance);
        facts.put("summary", a.summary);
        facts.put("result", a.result);
        facts.put("attendees", a.recordedAt == null ? List.of() : a.present().map(ActivityGuest::counted).toList());
        var told = a.guidance == null ? new Guidance() : a.guidance;
        facts.put("observed", told.observed);
        facts.put("advice", told.advice);
        facts.put("followUp", told.followUp);
        facts.put("followUpOn", told.followUpOn);
        return facts;
    }
}
