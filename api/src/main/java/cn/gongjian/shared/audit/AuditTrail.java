package cn.gongjian.shared.audit;

import cn.gongjian.shared.Ids;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Trace;
import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes one row for every change, in the transaction of the change. */
@ApplicationScoped
public class AuditTrail {

    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** A thing came to be. */
    public Uni<Void> created(Caller by, Auditable thing) {
        return write(by, "CREATE", thing, Map.of(), thing.facts(), null);
    }

    /** Applies a rule to a thing and records what it changed. */
    public Uni<Void> changing(Caller by, String action, Auditable thing, Runnable rule) {
        return changing(by, action, thing, null, rule);
    }

    public Uni<Void> changing(Caller by, String action, Auditable thing, String reason, Runnable rule) {
        var before = thing.facts();
        rule.run();
        return write(by, action, thing, before, thing.facts(), reason);
    }

    /** Something happened that changes no field, such as showing a phone number. */
    public Uni<Void> noted(Caller by, String action, Auditable thing) {
        return write(by, action, thing, Map.of(), Map.of(), null);
    }

    private Uni<Void> write(Caller by, String action, Auditable thing, Map<String, Object> before, Map<String, Object> after, String reason) {
        var event = new AuditEvent();
        event.id = Ids.next();
        event.at = ServiceTime.now(clock);
        event.actorId = by == null ? null : by.personId();
        event.actorName = by == null ? null : by.name();
        event.action = action;
        event.subject = thing.auditSubject();
        event.subjectId = thing.id();
        event.title = thing.auditTitle();
        event.organizationId = thing.auditOrganizationId();
        event.changes = differences(before, after);
        event.reason = reason;
        event.traceId = Trace.current();
        return Panache.getSession().chain(session -> session.persist(event));
    }

    private String differences(Map<String, Object> before, Map<String, Object> after) {
        var changes = new ArrayList<AuditEventView.Change>();
        var fields = new LinkedHashMap<>(before);
        fields.putAll(after);
        for (var field : fields.keySet()) {
            var was = text(before.get(field));
            var is = text(after.get(field));
            if (!Objects.equals(was, is)) changes.add(new AuditEventView.Change(field, was, is));
        }
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Object value) {
        if (value == null || (value instanceof List<?> list && list.isEmpty())) return null;
        return String.valueOf(value);
    }
}
