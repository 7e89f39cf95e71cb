package cn.gongjian.funding.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a row became, by its number among those of its owner: the same row again brings nothing. */
@Entity
@Immutable
@IdClass(FundingImportKey.Id.class)
class FundingImportKey {

    record Id(UUID ownerId, IntakeKind kind, String key) implements Serializable {}

    @jakarta.persistence.Id UUID ownerId;
    @jakarta.persistence.Id @Enumerated(EnumType.STRING) IntakeKind kind;
    @jakarta.persistence.Id String key;
    /** Of what the row said. */
    String factsHash;
    UUID thingId;
    Instant importedAt;

    protected FundingImportKey() {}

    static FundingImportKey of(IntakeKind kind, Line<?> line, Instant now) {
        var made = new FundingImportKey();
        made.ownerId = line.ownerId;
        made.kind = kind;
        made.key = line.key;
        made.factsHash = line.hash();
        made.thingId = line.thingId;
        made.importedAt = now;
        return made;
    }

    Id id() {
        return new Id(ownerId, kind, key);
    }
}
