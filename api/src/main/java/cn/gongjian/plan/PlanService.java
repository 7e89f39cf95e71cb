package cn.gongjian.plan;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.People;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Brings together a plan, what it belongs to, and the rows that are followed. */
@ApplicationScoped
class PlanService {

    private final PlanRepository plans;
    private final Cooperations cooperations;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    PlanService(PlanRepository plans, Cooperations cooperations, People people, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.cooperations = cooperations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Plan> write(Caller who, WritePlan wanted) {
        return cooperations.visibleTo(who, wanted.allianceId(), wanted.pairingId(), wanted.organizationId())
                .chain(within -> draft(who, within, wanted.facts(), wanted.source()));
    }

    Uni<Plan> draft(Caller who, Cooperation within, PlanChange facts, String source) {
        PlanAction.mustRun(who, within);
        return person(who).map(author -> Plan.drafted(within, facts, source, author, now()))
                .call(plans::persistAndFlush)
                .call(plan -> audit.created(who, plan));
    }

    Uni<Plan> approve(Caller who, UUID id, ApprovePlan filing) {
        var on = filing.filedOn() == null ? today() : filing.filedOn();
        return supervised(who, id)
                .chain(plan -> person(who).chain(by -> moving(who, "APPROVE", plan, null, it -> it.approve(by, filing.filingNumber(), on, now()))))
                .call(plan -> plans.keep(PlanCommitment.of(plan).stream()))
                .call(plans::flush)
                .chain(plan -> filing.takesForce() ? begin(who, plan) : Uni.createFrom().item(plan));
    }

    Uni<Plan> activate(Caller who, UUID id) {
        return supervised(who, id).chain(plan -> begin(who, plan));
    }

    /** The edition that was followed until now gives way first: one is followed at a time. */
    private Uni<Plan> begin(Caller who, Plan plan) {
        return plans.inForceBeside(plan)
                .chain(before -> before == null ? Uni.createFrom().item(plan) : moving(who, "SUPERSEDE", before, null, it -> it.supersede(now()))
                        .chain(() -> plans.handOverWords(before.id, plan.id)).replaceWith(plan))
                .chain(next -> moving(who, "ACTIVATE", next, null, it -> it.enterIntoForce(today(), now())));
    }

    Uni<Plan> returnTo(Caller who, UUID id, String reason) {
        return supervised(who, id).chain(plan -> moving(who, "RETURN", plan, reason, it -> it.returnTo(who.personId(), reason, now())));
    }

    Uni<Plan> submit(Caller who, UUID id) {
        return run(who, id).chain(plan -> moving(who, "SUBMIT", plan, null, it -> it.submit(now())));
    }

    Uni<Plan> withdraw(Caller who, UUID id) {
        return run(who, id).chain(plan -> moving(who, "WITHDRAW", plan, null, it -> it.withdraw(now())));
    }

    Uni<Plan> close(Caller who, UUID id, ClosePlan closing) {
        var on = closing.closedOn() == null ? today() : closing.closedOn();
        return run(who, id).chain(plan -> moving(who, "CLOSE", plan, closing.summary(), it -> it.close(closing.summary(), on, now())));
    }

    Uni<Plan> revise(Caller who, UUID id) {
        return run(who, id).chain(plan -> plans.lastEdition(plan).chain(last -> person(who).map(author -> plan.nextEdition(last + 1, author, now())))
                .call(plans::persistAndFlush)
                .call(next -> audit.created(who, next)));
    }

    Uni<Void> noteMatch(Caller who, UUID id, String word) {
        return plans.visibleTo(who, id).chain(plan -> audit.changing(who, "MATCH", plan, word, () -> {}));
    }

    Uni<Plan> change(Caller who, Plan plan, PlanChange facts) {
        return moving(who, "CHANGE", plan, null, it -> it.change(facts, who.personId(), now()));
    }

    Uni<Plan> run(Caller who, UUID id) {
        return plans.forChange(who, id).invoke(plan -> PlanAction.mustRun(who, plan.within));
    }

    private Uni<Plan> supervised(Caller who, UUID id) {
        return plans.forChange(who, id).invoke(plan -> PlanAction.mustSupervise(who, plan));
    }

    private Uni<Plan> moving(Caller who, String event, Plan plan, String reason, Consumer<Plan> rule) {
        return audit.changing(who, event, plan, reason, () -> rule.accept(plan)).chain(plans::flush).replaceWith(plan);
    }

    private Uni<Person> person(Caller who) {
        return people.named(List.of(who.personId())).map(found -> found.get(who.personId()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return ServiceTime.now(clock);
    }
}
