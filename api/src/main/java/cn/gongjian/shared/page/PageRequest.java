package cn.gongjian.shared.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of every list. */
public class PageRequest {

    /** Where in the list and how much of it; everything else says which list it is. */
    private static final Set<String> WHERE_IN_IT = Set.of("limit", "cursor", "sort", "count");

    @Context
    UriInfo uri;

    @RestQuery
    @DefaultValue("20")
    @Min(1)
    @Max(200)
    @Parameter(description = "Items at the most, 1 to 200", example = "20")
    public int limit = 20;

    @RestQuery
    @Size(max = 1000)
    @Parameter(description = "Opaque; the nextCursor of the page before")
    public String cursor;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "The list's natural order, name, startsAt or createdAt, or with a minus the other way round", example = "-createdAt")
    public String sort;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Adds total to the answer")
    public boolean count;

    /** The list that was asked for: its path and its filters. A cursor leads on in this one alone. */
    String list() {
        if (uri == null) return "";
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(WHERE_IN_IT);
        filters.values().removeIf(values -> values.stream().allMatch(String::isEmpty));
        return uri.getPath() + filters;
    }
}
