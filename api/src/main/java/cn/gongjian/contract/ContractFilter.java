package cn.gongjian.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Writes into the contract what all operations have in common, so that no resource has to repeat it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final Map<String, String> TAGS = new TreeMap<>(Map.ofEntries(
            Map.entry("School calendar", "School years, semesters, teaching weeks, holidays and make-up workdays of a region"),
            Map.entry("Activities", "The activity calendar of alliances, pairings and organisations"),
            Map.entry("Alliances", "共同体: several organisations under one plan"),
            Map.entry("Audit", "Every change, as it was committed"),
            Map.entry("Feeds", "Calendars for other programs: addresses that give one as ICS, and files of theirs read"),
            Map.entry("Files", "What is brought to activities: pictures, PDF, documents and spreadsheets"),
            Map.entry("Funding", "Money set aside, and given to a beneficiary for named purposes"),
            Map.entry("Grants", "Roles of people on organisations"),
            Map.entry("Me", "The caller"),
            Map.entry("Notifications", "What I should know, and how I want to hear of it"),
            Map.entry("Organizations", "Units in their tree of supervision"),
            Map.entry("Pairings", "结对共建: exactly two sides"),
            Map.entry("People", "People, their posts and accounts"),
            Map.entry("Plans", "方案: read from a text, filed, and followed"),
            Map.entry("Problems", "What refusals mean"),
            Map.entry("Regions", "行政区划, GB/T 2260"),
            Map.entry("Workbench", "What waits for me, in one call")));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        describe(api);
        secure(api);
        new SchemaTidy(api.getComponents()).tidy();
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> new OperationTidy(api.getComponents(), path, method, operation).tidy()));
        SchemaTidy.dropInlined(api.getComponents());
        SchemaTidy.dropUnused(api);
    }

    private static void describe(OpenAPI api) {
        api.setInfo(OASFactory.createInfo()
                .title("Gongjian API")
                .version("1.0.0")
                .description("Alliances of schools (共同体), pairings of party branches (结对共建), their calendar and their money. "
                        + "One contract for the web application, provincial systems and mini-programs.")
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0"))
                .contact(OASFactory.createContact().name("Gongjian").url("https://gongjian.cn")));
        api.setServers(List.of(OASFactory.createServer().url("/").description("The origin that serves the web application")));
        var used = api.getTags().stream().map(tag -> tag.getName()).toList();
        api.setTags(TAGS.entrySet().stream().filter(tag -> used.contains(tag.getKey()))
                .map(tag -> OASFactory.createTag().name(tag.getKey()).description(tag.getValue())).toList());
    }

    private static void secure(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme("bearer", OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                        .bearerFormat("JWT").description("Access token of the realm, for programs and mini-programs"))
                .addSecurityScheme("session", OASFactory.createSecurityScheme().type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE).name("q_session_web")
                        .description("Browser session; changes need the X-Requested-With header and come from the same origin"));
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer"),
                OASFactory.createSecurityRequirement().addScheme("session")));
    }
}
