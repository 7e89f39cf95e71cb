package cn.gongjian.shared.audit;

import java.util.Map;
import java.util.UUID;

/** What the audit trail needs to know of a thing. */
public interface Auditable {

    UUID id();

    /** The kind of thing, as in the contract: ALLIANCE, PAIRING, … */
    String auditSubject();

    /** Its name at this moment, so that the trail can be read when the thing is gone. */
    String auditTitle();

    /** The organisation in whose reach auditors find it. */
    UUID auditOrganizationId();

    /** Business facts by field name; values are printed with String.valueOf. No phone numbers, no secrets. */
    Map<String, Object> facts();
}
