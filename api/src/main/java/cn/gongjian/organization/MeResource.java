package cn.gongjian.organization;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.caller.Role;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/me")
@Tag(name = "Me")
class MeResource {

    private final OrganizationRepository organizations;
    private final PersonRepository people;
    private final CurrentCaller caller;

    MeResource(OrganizationRepository organizations, PersonRepository people, CurrentCaller caller) {
        this.organizations = organizations;
        this.people = people;
        this.caller = caller;
    }

    @Schema(name = "Me", description = "Who I am here and what I may do")
    public record Me(
            @Schema(required = true) Myself person,
            @Schema(required = true, examples = "town-officer") String username,
            @Schema(required = true) List<MyGrant> grants,
            @Schema(required = true, description = "Parts of the product that I can use") List<Menu> menus,
            @Schema(required = true) List<MyAction> allowedActions) {}

    @Schema(name = "Myself")
    public record Myself(@Schema(required = true) UUID id, @Schema(required = true, examples = "王芳") String name,
            @Schema(description = "First post", examples = "组织委员") String title) {}

    @Schema(name = "MyGrant")
    public record MyGrant(@Schema(required = true) UUID id, @Schema(required = true) Role role, @Schema(required = true) OrgRef organization) {}

    public enum Menu { WORKBENCH, ALLIANCES, PAIRINGS, PLANS, CALENDAR, FUNDING, ADMIN }

    public enum MyAction { CREATE_ALLIANCE, PROPOSE_PAIRING, READ_PLAN, CREATE_ACTIVITY, CREATE_FUND, CREATE_ORGANIZATION, CREATE_PERSON, CREATE_GRANT, READ_AUDIT }

    @GET
    @Operation(operationId = "getMe", summary = "Who I am, my grants and what I may do")
    @WithSession
    public Uni<Me> get() {
        var who = caller.get();
        var ids = who.reaches().stream().map(Caller.Reach::organizationId).distinct().toList();
        return people.withPosts(who.personId())
                .chain(person -> organizations.find("id in ?1", ids).list().map(found -> me(who, person, found)));
    }

    private static Me me(Caller who, Person person, List<Organization> found) {
        var grants = who.reaches().stream().map(reach -> new MyGrant(reach.grantId(), reach.role(),
                OrgRef.of(found.stream().filter(o -> o.id.equals(reach.organizationId())).findFirst().orElseThrow()))).toList();
        var title = person.posts.isEmpty() ? null : person.posts.getFirst().title;
        return new Me(new Myself(person.id, person.name, title), who.username(), grants, menus(who), actions(who));
    }

    private static List<Menu> menus(Caller who) {
        var menus = new ArrayList<>(List.of(Menu.WORKBENCH));
        if (who.hasAny(Role.READS_BUSINESS)) menus.addAll(List.of(Menu.ALLIANCES, Menu.PAIRINGS, Menu.PLANS, Menu.CALENDAR));
        if (who.hasAny(Role.READS_MONEY)) menus.add(Menu.FUNDING);
        if (who.hasAny(EnumSet.of(Role.ADMIN, Role.OFFICER, Role.COORDINATOR, Role.AUDITOR))) menus.add(Menu.ADMIN);
        return menus;
    }

    private static List<MyAction> actions(Caller who) {
        var actions = new ArrayList<MyAction>();
        if (who.hasAny(Role.RUNS_BUSINESS)) actions.addAll(List.of(MyAction.CREATE_ALLIANCE, MyAction.PROPOSE_PAIRING, MyAction.READ_PLAN, MyAction.CREATE_ACTIVITY));
        if (who.hasAny(Role.KEEPS_MONEY)) actions.add(MyAction.CREATE_FUND);
        if (who.hasAny(OrganizationAction.KEEPS_UNITS)) actions.add(MyAction.CREATE_ORGANIZATION);
        if (who.hasAny(OrganizationAction.KEEPS_PEOPLE)) actions.add(MyAction.CREATE_PERSON);
        if (who.has(Role.ADMIN)) actions.add(MyAction.CREATE_GRANT);
        if (who.hasAny(EnumSet.of(Role.OFFICER, Role.AUDITOR, Role.ADMIN))) actions.add(MyAction.READ_AUDIT);
        return actions;
    }
}
