package cn.gongjian.shared.audit;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the trail: all of a reach for auditors, or all of one thing for whoever may see that thing. */
@ApplicationScoped
public class AuditLog {

    /** Who may read the trail of a whole reach; administrators read that of their own work only. */
    private static final Set<Role> READS_ALL = EnumSet.of(Role.OFFICER, Role.AUDITOR);
    private static final List<String> OF_ADMINISTRATION = List.of("ORGANIZATION", "PERSON", "GRANT", "REGION");
    private static final TypeReference<List<AuditEventView.Change>> CHANGES = new TypeReference<>() {};
    private final ObjectMapper json;

    AuditLog(ObjectMapper json) {
        this.json = json;
    }

    /** The caller must have shown before that the thing is visible. */
    public Uni<Page<AuditEventView>> about(UUID subjectId, PageRequest request) {
        return page(events().where("e.subjectId = :subjectId", Map.of("subjectId", subjectId)), request);
    }

    Uni<Page<AuditEventView>> within(Caller caller, AuditFilter filter, PageRequest request) {
        var all = caller.prefixes(READS_ALL);
        var own = caller.prefixes(Set.of(Role.ADMIN));
        var listing = events()
                .where("(e.organizationId in (select o.id from Organization o where " + Listing.within(all, "all", "o.path") + ")"
                        + " or e.subject in (:administration) and e.organizationId in (select p.id from Organization p where "
                        + Listing.within(own, "own", "p.path") + "))", Map.of("administration", OF_ADMINISTRATION))
                .with(Listing.reach(all, "all"))
                .with(Listing.reach(own, "own"))
                .where(filter.subject, "e.subject = :subject", "subject")
                .where(filter.subjectId, "e.subjectId = :subjectId", "subjectId")
                .where(filter.actorId, "e.actorId = :actorId", "actorId")
                .where(ServiceTime.startOf(filter.from), "e.at >= :from", "from")
                .where(ServiceTime.endOf(filter.to), "e.at < :to", "to");
        return page(listing, request);
    }

    private static Listing<AuditEvent> events() {
        return Listing.of(AuditEvent.class, "from AuditEvent e").newestFirst("e.id", e -> e.id);
    }

    private Uni<Page<AuditEventView>> page(Listing<AuditEvent> listing, PageRequest request) {
        return Panache.getSession().chain(session -> listing.page(session, request)).map(page -> page.map(this::view));
    }

    private AuditEventView view(AuditEvent e) {
        var actor = e.actorId == null ? null : new AuditEventView.Actor(e.actorId, e.actorName);
        try {
            return new AuditEventView(e.id, ServiceTime.at(e.at), actor, e.action, e.subject, e.subjectId, e.title,
                    json.readValue(e.changes, CHANGES), e.reason);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("audit event " + e.id, broken);
        }
    }
}
