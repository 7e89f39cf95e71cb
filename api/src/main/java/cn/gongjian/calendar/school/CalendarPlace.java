package cn.gongjian.calendar.school;

import cn.gongjian.organization.Regions;
import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** For which region a calendar is asked: named, by an organisation, or the caller's own. */
public class CalendarPlace {

    @RestQuery @Pattern(regexp = "[1-9][0-9]{5}") @Parameter(description = "行政区划代码; without it and organizationId the caller's region", example = "331024")
    public String regionCode;

    @RestQuery @Parameter(description = "The region in which this organisation lies")
    public UUID organizationId;

    Uni<String> region(Caller caller, Regions regions) {
        if (regionCode != null) return Uni.createFrom().item(regionCode);
        return organizationId != null ? regions.of(caller, organizationId) : regions.of(caller);
    }
}
