package cn.gongjian.shared.idempotency;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The answer of a write under the key that its client chose. As an entity it goes out with the effect, in one flush. */
@Entity
@Immutable
@IdClass(IdempotencyKey.Id.class)
class IdempotencyKey {
    @jakarta.persistence.Id UUID callerId;
    @jakarta.persistence.Id String key;
    String requestHash;
    int status;
    String location;
    String body;
    Instant createdAt;

    record Id(UUID callerId, String key) {}
}
