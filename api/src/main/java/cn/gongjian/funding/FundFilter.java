package cn.gongjian.funding;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the list of funds. */
public class FundFilter {
    @RestQuery @Parameter(description = "Only funds of this organisation itself")
    public UUID ownerId;

    @RestQuery @Parameter(description = "Only this fiscal year", example = "2026")
    public Integer fiscalYear;

    @RestQuery @Parameter(description = "Only money of this source")
    public SourceKind sourceKind;

    @RestQuery @Parameter(description = "Only funds in this state")
    public FundState state;

    @RestQuery @Size(max = 60) @Parameter(description = "Part of the name, of the owner's name or of the document number", example = "结对")
    public String q;
}
