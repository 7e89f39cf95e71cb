package cn.gongjian.file;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.shared.audit.Auditable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A file with what its activity belongs to, as proof that the caller may see it. */
record PlacedFile(ActivityFile file, Cooperation within) implements Auditable {

    @Override
    public UUID id() {
        return file.id;
    }

    @Override
    public String auditSubject() {
        return "FILE";
    }

    /** The name of a picture of minors may be a child's, and others read the trail. */
    @Override
    public String auditTitle() {
        return Boolean.TRUE.equals(file.showsMinors) ? file.format.named("照片") : file.name;
    }

    @Override
    public UUID auditOrganizationId() {
        return within.parties().getFirst().id();
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("activityId", file.activityId);
        facts.put("name", auditTitle());
        facts.put("role", file.role);
        facts.put("showsMinors", file.showsMinors);
        facts.put("consentNote", file.consentNote);
        return facts;
    }
}
