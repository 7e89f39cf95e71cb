package cn.gongjian.organization;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the list of organisations. */
public class OrganizationFilter {
    @RestQuery @Parameter(description = "Only this kind")
    public OrganizationKind kind;

    @RestQuery @Parameter(description = "Directly beneath this organisation")
    public UUID parentId;

    @RestQuery @Pattern(regexp = "[1-9][0-9]{5}") @Parameter(description = "In this region or beneath it, GB/T 2260", example = "331024")
    public String regionCode;

    @RestQuery @Size(max = 40) @Parameter(description = "Exactly this credit, school or party code", example = "91350100M000100Y43")
    public String code;

    @RestQuery @Size(max = 60) @Parameter(description = "Part of the name", example = "小学")
    public String q;
}
