package cn.gongjian.shared.audit;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the audit trail. */
public class AuditFilter {
    @RestQuery @Size(max = 40) @Parameter(description = "Kind of thing", example = "PAIRING")
    public String subject;

    @RestQuery @Parameter(description = "One thing")
    public UUID subjectId;

    @RestQuery @Parameter(description = "Changes made by this person")
    public UUID actorId;

    @RestQuery @Parameter(description = "First day, Asia/Shanghai", example = "2026-09-01")
    public LocalDate from;

    @RestQuery @Parameter(description = "Last day, inclusive", example = "2026-09-30")
    public LocalDate to;
}
