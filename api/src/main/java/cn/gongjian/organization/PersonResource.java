package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationAction.KEEPS_PEOPLE;
import static cn.gongjian.organization.OrganizationProblem.PERSON_NOT_FOUND;
import static cn.gongjian.organization.OrganizationProblem.PERSON_NOT_YOURS;
import static cn.gongjian.organization.OrganizationProblem.PHONE_NOT_RECORDED;
import static cn.gongjian.organization.OrganizationProblem.PHONE_NOT_YOURS_TO_SEE;

import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.http.MergePatch;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/people")
@Tag(name = "People")
class PersonResource {

    private final PersonRepository people;
    private final GrantRepository grants;
    private final Organizations organizations;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;
    private final List<PartnerContacts> partners;

    PersonResource(PersonRepository people, GrantRepository grants, Organizations organizations, CurrentCaller caller, AuditTrail audit, MergePatch patches,
            ETags etags, Clock clock, @All List<PartnerContacts> partners) {
        this.people = people;
        this.grants = grants;
        this.organizations = organizations;
        this.caller = caller;
        this.audit = audit;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
        this.partners = partners;
    }

    @GET
    @Operation(operationId = "listPeople", summary = "People with a post in my reach, by name")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<PersonView>> list(@Valid @BeanParam PersonFilter filter, @Valid @BeanParam PageRequest page) {
        var who = caller.get();
        return people.visible(who, filter, page).map(found -> found.map(p -> PersonView.of(who, p, today())));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPerson", summary = "One person")
    @Extension(name = "x-problems", value = "person-not-found")
    @WithSession
    public Uni<RestResponse<PersonView>> get(UUID id) {
        var who = caller.get();
        return people.withPosts(id)
                .onItem().ifNull().failWith(PERSON_NOT_FOUND::because)
                .chain(p -> isContact(who, p)
                        .invoke(contact -> {
                            if (!contact && !p.isKnownTo(who)) throw PERSON_NOT_FOUND.because();
                        })
                        .chain(contact -> grants.reachBeyond(who, id, today()).map(beyond -> new PersonAction.Standing(contact, beyond)))
                        .map(standing -> Answers.ok(PersonView.of(who, p, standing, today()))));
    }

    @POST
    @Operation(operationId = "createPerson", summary = "Records a person with posts")
    @Extension(name = "x-problems", value = "organization-not-found organization-closed person-not-yours person-post-dates-reversed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PersonView>> create(@NotNull @Valid PersonChange facts) {
        var who = caller.get();
        return organizations.seenBy(who, facts.organizationIds())
                .invoke(units -> mustKeepAll(who, units))
                .map(units -> Person.recorded(facts, units, today(), ServiceTime.now(clock)))
                .call(people::persistAndFlush)
                .call(p -> audit.created(who, p))
                .map(p -> Answers.created("/people", p.id, PersonView.of(who, p, today())));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changePerson", summary = "Changes a person's record")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = PersonChange.class)))
    @Extension(name = "x-problems", value = "person-not-found organization-not-found organization-closed person-not-yours person-post-dates-reversed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PersonView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return people.visibleTo(who, id)
                .invoke(p -> mustKeep(who, p))
                .invoke(p -> etags.match(ifMatch, PersonView.of(who, p, today())))
                .call(p -> apply(who, p, patches.apply(patch, PersonChange.of(p))))
                .map(p -> Answers.ok(PersonView.of(who, p, today())));
    }

    @POST
    @Path("/{id}/phone-disclosures")
    @Operation(operationId = "disclosePhone", summary = "Shows the whole phone number; who asked is recorded")
    @Extension(name = "x-problems", value = "person-not-found phone-not-yours-to-see phone-not-recorded")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<DisclosedPhone>> disclose(UUID id) {
        var who = caller.get();
        return people.withPosts(id)
                .onItem().ifNull().failWith(PERSON_NOT_FOUND::because)
                .call(p -> mustSeePhone(who, p))
                .invoke(p -> {
                    if (p.phone == null) throw PHONE_NOT_RECORDED.because(p.name);
                })
                .call(p -> audit.noted(who, "DISCLOSE_PHONE", p))
                .map(p -> RestResponse.ok(new DisclosedPhone(p.phone)));
    }

    /** Whoever keeps the record, and the partner who has to call; for those who only see the person a 403, for others the 404. */
    private Uni<Void> mustSeePhone(Caller who, Person p) {
        return isContact(who, p).invoke(contact -> {
            if (contact || PersonAction.keeps(who, p, today())) return;
            throw (p.isKnownTo(who) ? PHONE_NOT_YOURS_TO_SEE.because(p.name) : PERSON_NOT_FOUND.because());
        }).replaceWithVoid();
    }

    private Uni<Boolean> isContact(Caller who, Person p) {
        Uni<Boolean> known = Uni.createFrom().item(false);
        for (var contacts : partners) known = known.chain(yes -> yes ? Uni.createFrom().item(true) : contacts.includes(who, p.id));
        return known;
    }

    @Schema(name = "DisclosedPhone")
    public record DisclosedPhone(@Schema(required = true, examples = "13800005678") String phone) {}

    private Uni<Void> apply(Caller who, Person p, PersonChange facts) {
        return organizations.parties(facts.organizationIds())
                .invoke(units -> mustKeep(who, units))
                .invoke(units -> mustLeaveOthers(who, p, facts, units))
                .chain(units -> audit.changing(who, "CHANGE", p, () -> p.change(facts, units, today(), ServiceTime.now(clock))))
                .chain(people::flush);
    }

    private void mustKeep(Caller who, Person p) {
        if (!PersonAction.keeps(who, p, today())) throw PERSON_NOT_YOURS.because();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Posts in organisations out of the caller's hand are not the caller's to add, end or rename. */
    private static void mustLeaveOthers(Caller who, Person p, PersonChange facts, Map<UUID, Organization> units) {
        var before = p.posts.stream().filter(post -> !who.reaches(post.organization, KEEPS_PEOPLE))
                .map(post -> post.organization.id + " " + post.title + " " + post.fromOn + " " + post.toOn).collect(Collectors.toSet());
        var after = facts.posts().stream().filter(post -> !who.reaches(units.get(post.organizationId()), KEEPS_PEOPLE))
                .map(post -> post.organizationId() + " " + post.title().strip() + " " + post.fromOn() + " " + post.toOn()).collect(Collectors.toSet());
        if (!before.equals(after)) throw PERSON_NOT_YOURS.because();
    }

    private static void mustKeepAll(Caller who, Map<UUID, Organization> units) {
        if (!units.values().stream().allMatch(unit -> who.reaches(unit, KEEPS_PEOPLE))) throw PERSON_NOT_YOURS.because();
        units.values().forEach(Organization::mustBeOpen);
    }

    /** New posts are given only in organisations that the caller keeps, or the record would reach out of hand. */
    private static void mustKeep(Caller who, Map<UUID, Organization> units) {
        if (units.values().stream().noneMatch(unit -> who.reaches(unit, KEEPS_PEOPLE))) throw PERSON_NOT_YOURS.because();
    }
}
