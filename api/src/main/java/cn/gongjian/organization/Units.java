package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationAction.KEEPS_UNITS;
import static cn.gongjian.organization.OrganizationProblem.ORGANIZATION_NOT_YOURS;

import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Adds organisations, one by one or because a plan names them. */
@ApplicationScoped
public class Units {

    private final OrganizationRepository organizations;
    private final AuditTrail audit;
    private final Clock clock;

    Units(OrganizationRepository organizations, AuditTrail audit, Clock clock) {
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Beneath one that the caller keeps; fails with the 404 or 403 of that one. */
    public Uni<Organization> add(Caller who, OrganizationChange facts) {
        return organizations.plainlyVisibleTo(who, facts.parentId())
                .invoke(parent -> who.mustReach(parent, KEEPS_UNITS, ORGANIZATION_NOT_YOURS))
                .map(parent -> Organization.beneath(parent, facts, ServiceTime.now(clock)))
                .call(organizations::persistAndFlush)
                .call(o -> audit.created(who, o));
    }
}
