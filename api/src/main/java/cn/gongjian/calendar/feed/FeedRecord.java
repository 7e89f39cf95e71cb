package cn.gongjian.calendar.feed;

import cn.gongjian.organization.Organization;
import cn.gongjian.shared.audit.Auditable;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A feed as the audit trail tells of it: where its owner has a role, and never with its secret. */
record FeedRecord(CalendarFeed feed, Caller owner, String name) implements Auditable {

    @Override
    public UUID id() {
        return feed.id;
    }

    @Override
    public String auditSubject() {
        return "CALENDAR_FEED";
    }

    @Override
    public String auditTitle() {
        return name;
    }

    @Override
    public UUID auditOrganizationId() {
        return owner.reaches().isEmpty() ? Organization.PLATFORM : owner.reaches().getFirst().organizationId();
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("subject", feed.subject().kind());
        facts.put("name", name);
        facts.put("renewedAt", ServiceTime.at(feed.renewedAt));
        facts.put("revokedAt", ServiceTime.at(feed.revokedAt));
        return facts;
    }
}
