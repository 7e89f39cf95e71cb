package cn.gongjian.funding;

import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.problem.ProblemWords;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Multi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;

/** Without Produces, on purpose: the format that is asked for decides, not what a browser accepts. */
@Path("/v1/ledger-entries/export")
@Tag(name = "Funding")
class LedgerExportResource {

    private final LedgerExport export;
    private final CurrentCaller caller;
    private final Clock clock;

    LedgerExportResource(LedgerExport export, CurrentCaller caller, Clock clock) {
        this.export = export;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "exportLedger", summary = "The ledger as a workbook or CSV, the first that was booked first",
            description = "With the filters of GET /ledger-entries and all that they find, as a stream. Texts never become formulas. Headings follow Accept-Language.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Multi<byte[]> export(@Valid @BeanParam LedgerFilter filter,
            @RestQuery @NotNull @Parameter(required = true, description = "A workbook, or CSV in UTF-8", example = "XLSX") ExportFormat format,
            @RestQuery @Parameter(description = "Language of the headings, zh or en; without it Accept-Language says", example = "zh") String language,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        var locale = ProblemWords.locale(language == null ? accepted : language);
        return RestMulti.fromMultiData(export.of(caller.get(), filter, format, locale))
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Disposition", disposition(format))
                .build();
    }

    /** Old programs take the first name, all others the second. */
    private String disposition(ExportFormat format) {
        var day = LocalDate.now(clock.withZone(ServiceTime.ZONE));
        var name = URLEncoder.encode("资金台账-" + day + "." + format.ending(), StandardCharsets.UTF_8);
        return "attachment; filename=\"ledger-" + day + "." + format.ending() + "\"; filename*=UTF-8''" + name;
    }
}
