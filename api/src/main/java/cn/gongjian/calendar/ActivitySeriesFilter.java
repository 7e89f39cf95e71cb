package cn.gongjian.calendar;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the series. */
public class ActivitySeriesFilter {

    @RestQuery @Parameter(description = "Of this alliance")
    public UUID allianceId;

    @RestQuery @Parameter(description = "Of this pairing")
    public UUID pairingId;

    @RestQuery @Parameter(description = "Of this organisation by itself")
    public UUID organizationId;

    @RestQuery @Size(max = 60) @Parameter(description = "Part of the title", example = "数学")
    public String q;
}
