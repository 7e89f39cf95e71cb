package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.IntakeProblem.FUNDING_IMPORT_NOT_FOUND;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Seen by the person who brought the file, for a day. */
@ApplicationScoped
class FundingImportRepository implements PanacheRepositoryBase<FundingImport, UUID> {

    private static final int AT_ONCE = 10_000;
    private static final int PART = 250;

    private final Clock clock;

    FundingImportRepository(Clock clock) {
        this.clock = clock;
    }

    Uni<FundingImport> visibleTo(Caller caller, UUID id) {
        return found(caller, id, LockModeType.NONE);
    }

    /** The same, and nobody else confirms it until this transaction ends. */
    Uni<FundingImport> lockedFor(Caller caller, UUID id) {
        return found(caller, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Uni<FundingImport> found(Caller caller, UUID id, LockModeType lock) {
        return getSession().chain(session -> session.createQuery("from FundingImport i where i.id = :id and i.broughtById = :me and i.createdAt > :since", FundingImport.class)
                .setParameter("id", id).setParameter("me", caller.personId()).setParameter("since", old()).setLockMode(lock).getSingleResultOrNull())
                .onItem().ifNull().failWith(FUNDING_IMPORT_NOT_FOUND::because);
    }

    Uni<Map<FundingImportKey.Id, FundingImportKey>> known(IntakeKind kind, Collection<UUID> owners, List<String> keys) {
        var known = new HashMap<FundingImportKey.Id, FundingImportKey>();
        Uni<Void> all = Uni.createFrom().voidItem();
        if (!owners.isEmpty()) for (int from = 0; from < keys.size(); from += AT_ONCE) {
            var part = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
            all = all.chain(this::getSession).chain(session -> session
                    .createQuery("from FundingImportKey k where k.kind = :kind and k.ownerId in :owners and k.key in :keys", FundingImportKey.class)
                    .setParameter("kind", kind).setParameter("owners", owners).setParameter("keys", part).getResultList())
                    .invoke(found -> found.forEach(key -> known.put(key.id(), key))).replaceWithVoid();
        }
        return all.replaceWith(known);
    }

    Uni<Void> keep(List<FundingImportKey> keys) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (int from = 0; from < keys.size(); from += PART) {
            var part = keys.subList(from, Math.min(keys.size(), from + PART)).toArray();
            all = all.chain(this::getSession).chain(session -> session.persistAll(part)).chain(this::flush);
        }
        return all;
    }

    Uni<Void> forgetOld() {
        return delete("createdAt <= ?1", old()).replaceWithVoid();
    }

    private Instant old() {
        return ServiceTime.now(clock).minus(FundingImport.KEPT);
    }
}
