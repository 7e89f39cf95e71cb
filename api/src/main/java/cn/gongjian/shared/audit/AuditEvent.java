package cn.gongjian.shared.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ColumnTransformer;

/** Who changed what, when and from what to what. Written once; the database role of the service cannot change it. */
@Entity
@Immutable
class AuditEvent {
    @Id UUID id;
    Instant at;
    UUID actorId;
    String actorName;
    String action;
    String subject;
    UUID subjectId;
    String title;
    UUID organizationId;
    @Column(columnDefinition = "jsonb") @ColumnTransformer(read = "changes::text", write = "?::text::jsonb") String changes;
    String reason;
    String traceId;
}
