package cn.gongjian.funding;

import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.page.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/funding-purposes")
@Tag(name = "Funding")
class FundingPurposeResource {

    private final FundingPurposeRepository purposes;

    FundingPurposeResource(FundingPurposeRepository purposes) {
        this.purposes = purposes;
    }

    @Schema(name = "FundingPurpose")
    public record PurposeView(
            @Schema(required = true, examples = "STUDY_TRIP") String code,
            @Schema(required = true, examples = "外出考察") String name,
            @Schema(description = "Above this rate a head an expense for it is flagged: the rules of integrity are to be looked at (廉洁提醒)") Money rateWarnedAbove) {}

    @GET
    @Operation(operationId = "listFundingPurposes", summary = "What money may be earmarked for, all of it")
    @WithSession
    public Uni<Page<PurposeView>> list() {
        return purposes.all().map(all -> Page.of(all.stream().map(p -> new PurposeView(p.code, p.name, p.rateWarnedAbove)).toList()));
    }
}
