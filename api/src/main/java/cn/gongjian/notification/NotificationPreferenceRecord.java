package cn.gongjian.notification;

import cn.gongjian.organization.Organization;
import cn.gongjian.shared.audit.Auditable;
import cn.gongjian.shared.caller.Caller;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** For the trail: that a reminder was turned off can matter to whoever asks why nobody came. */
record NotificationPreferenceRecord(NotificationPreference preference, Caller owner) implements Auditable {

    @Override
    public UUID id() {
        return preference.personId;
    }

    @Override
    public String auditSubject() {
        return "NOTIFICATION_PREFERENCE";
    }

    @Override
    public String auditTitle() {
        return owner.name();
    }

    /** Where its owner is first granted something: auditors look there. */
    @Override
    public UUID auditOrganizationId() {
        return owner.reaches().isEmpty() ? Organization.PLATFORM : owner.reaches().getFirst().organizationId();
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        preference.allWays().forEach((kind, way) -> facts.put(kind.name(), way));
        facts.put("quietFrom", preference.quietFrom);
        facts.put("quietTo", preference.quietTo);
        facts.put("digestHour", preference.digestHour);
        facts.put("language", preference.language);
        return facts;
    }
}
