package cn.gongjian.workbench;

import cn.gongjian.alliance.Alliances;
import cn.gongjian.calendar.Calendar;
import cn.gongjian.funding.Funding;
import cn.gongjian.organization.Organizations;
import cn.gongjian.pairing.Pairings;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.page.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/search")
@Tag(name = "Workbench")
class SearchResource {

    /** Of each kind; the box on top of the page shows them all without scrolling. */
    private static final int EACH = 4;

    private final Alliances alliances;
    private final Pairings pairings;
    private final Calendar calendar;
    private final Organizations organizations;
    private final Funding funding;
    private final CurrentCaller caller;

    SearchResource(Alliances alliances, Pairings pairings, Calendar calendar, Organizations organizations, Funding funding, CurrentCaller caller) {
        this.alliances = alliances;
        this.pairings = pairings;
        this.calendar = calendar;
        this.organizations = organizations;
        this.funding = funding;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "search", summary = "Visible things by a part of their name, at most 20")
    @WithSession
    public Uni<Page<SearchHit>> search(@RestQuery @NotBlank @Size(max = 60) @Parameter(description = "Part of the name", example = "河坝") String q) {
        var who = caller.get();
        var hits = new ArrayList<SearchHit>();
        // Organisations first: one that the session knows already from a pairing would come without the one above it.
        return organizations.search(who, q, EACH).chain(units -> alliances.search(who, q, EACH)
                .invoke(found -> found.forEach(a -> hits.add(new SearchHit(SearchHit.Subject.ALLIANCE, a.id(), a.name(), a.filingNumber()))))
                .chain(() -> pairings.search(who, q, EACH))
                .invoke(found -> found.forEach(p -> hits.add(new SearchHit(SearchHit.Subject.PAIRING, p.id(),
                        p.sideA().name() + " 与 " + p.sideB().name(), p.brand()))))
                .chain(() -> calendar.search(who, q, EACH))
                .invoke(found -> found.forEach(a -> hits.add(new SearchHit(SearchHit.Subject.ACTIVITY, a.id(), a.title(),
                        a.startsAt().toLocalDate() + " " + a.container().name()))))
                .invoke(() -> units.forEach(o -> hits.add(new SearchHit(SearchHit.Subject.ORGANIZATION, o.id(), o.name(),
                        o.parent() == null ? null : o.parent().name()))))
                .chain(() -> funding.search(who, q, EACH))
                .invoke(found -> found.forEach(f -> hits.add(new SearchHit(SearchHit.Subject.FUND, f.id(), f.title(), f.detail()))))
                .map(done -> Page.of(hits)));
    }
}
