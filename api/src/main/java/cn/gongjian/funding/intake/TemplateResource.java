package cn.gongjian.funding.intake;

import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Without Produces, like the contents of files: the answer says itself what it is. */
@Path("/v1/funding-imports/template")
@Tag(name = "Funding")
class TemplateResource {

    private final IntakeRepository known;

    TemplateResource(IntakeRepository known) {
        this.known = known;
    }

    @GET
    @Operation(operationId = "getFundingImportTemplate", summary = "An empty table for an import, to be filled in a spreadsheet",
            description = "The names of the columns, hints, and lists to choose from. In a CSV the hints are a row that begins with # and is passed over.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @WithSession
    public Uni<RestResponse<byte[]>> template(
            @RestQuery @Parameter(required = true, description = "What the rows will be") IntakeKind kind,
            @RestQuery @Parameter(description = "How it is written; XLSX if absent") TemplateFormat format) {
        if (kind == null) throw REQUEST_INVALID.because().at("kind", "必须填写");
        var as = format == null ? TemplateFormat.XLSX : format;
        return known.earmarks().chain(earmarks -> known.economicClasses().map(classes -> choices(earmarks, classes)))
                .map(choices -> ResponseBuilder.ok(new Template(kind, choices).write(as), as.mediaType())
                        .header("Content-Disposition", "attachment; filename=\"gongjian-" + kind.name().toLowerCase(Locale.ROOT) + "." + as.ending() + "\"").build());
    }

    private static Map<Column, List<String>> choices(PurposeText earmarks, Map<String, String> classes) {
        var choices = new EnumMap<Column, List<String>>(Column.class);
        choices.put(Column.SOURCE, List.copyOf(FundIntake.SOURCES.keySet()));
        choices.put(Column.SPENDS_FROM, List.copyOf(FundIntake.SPENDING.keySet()));
        choices.put(Column.BENEFICIARY_KIND, List.of("共同体", "结对", "单位"));
        choices.put(Column.PURPOSE, earmarks.names());
        choices.put(Column.ECONOMIC_CLASS, classes.keySet().stream().filter(word -> word.contains(" ")).toList());
        return choices;
    }
}
