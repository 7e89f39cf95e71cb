package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationProblem.ACCOUNT_ALREADY_BOUND;
import static cn.gongjian.organization.OrganizationProblem.PERSON_NOT_YOURS;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Which account signs in as which person: decided by an administrator, never by the person. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/people/{id}")
@Tag(name = "People")
class AccountResource {

    private final PersonRepository people;
    private final GrantRepository grants;
    private final Accounts accounts;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    AccountResource(PersonRepository people, GrantRepository grants, Accounts accounts, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.people = people;
        this.grants = grants;
        this.accounts = accounts;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Path("/account")
    @Operation(operationId = "bindAccount", summary = "Gives a person an account, a new or an existing one")
    @Extension(name = "x-problems", value = "person-not-found person-not-yours account-already-bound account-not-found account-name-taken "
            + "account-password-refused identity-provider-unavailable")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PersonView>> bind(UUID id, @NotNull @Valid BindAccount wanted) {
        var who = caller.get();
        if ((wanted.mode() == BindAccount.Mode.CREATE) != (wanted.temporaryPassword() != null))
            throw REQUEST_INVALID.because().at("/temporaryPassword", "新建账号时必须填写，绑定已有账号时不填");
        return people.visibleTo(who, id)
                .call(person -> mustAdminister(who, person))
                .invoke(person -> {
                    if (person.accountSubject != null) throw ACCOUNT_ALREADY_BOUND.because(person.accountUsername);
                })
                .chain(person -> account(wanted)
                        .chain(subject -> audit.changing(who, "BIND_ACCOUNT", person,
                                () -> person.bind(subject, wanted.username(), ServiceTime.now(clock))))
                        .chain(people::flush)
                        .map(done -> Answers.created("/people", person.id, PersonView.of(who, person, today()))));
    }

    @POST
    @Path("/account-removal")
    @Operation(operationId = "unbindAccount", summary = "The account no longer signs in as this person")
    @Extension(name = "x-problems", value = "person-not-found person-not-yours account-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PersonView>> unbind(UUID id) {
        var who = caller.get();
        return people.visibleTo(who, id)
                .call(person -> mustAdminister(who, person))
                .call(person -> audit.changing(who, "UNBIND_ACCOUNT", person, () -> person.unbind(ServiceTime.now(clock))))
                .call(people::flush)
                .map(person -> Answers.ok(PersonView.of(who, person, today())));
    }

    private Uni<String> account(BindAccount wanted) {
        return wanted.mode() == BindAccount.Mode.CREATE
                ? accounts.create(wanted.username(), wanted.temporaryPassword())
                : accounts.existing(wanted.username());
    }

    /** The units of the person and those of its roles, which may lie elsewhere: the account would open them too. */
    private Uni<Boolean> mustAdminister(Caller who, Person person) {
        if (!PersonAction.administers(who, person)) throw PERSON_NOT_YOURS.because();
        return grants.reachBeyond(who, person.id, today()).invoke(beyond -> {
            if (beyond) throw PERSON_NOT_YOURS.because();
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
