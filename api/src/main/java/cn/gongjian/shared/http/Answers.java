package cn.gongjian.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The two happy answers of a write. */
public final class Answers {

    private Answers() {}

    /** 201 with the place of the new thing; {@code collection} is its plural path, such as "/pairings". */
    public static <T> RestResponse<T> created(String collection, Object id, T view) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.LOCATION, "/api/v1" + collection + "/" + id)
                .build();
    }

    public static <T> RestResponse<T> ok(T view) {
        return RestResponse.ok(view);
    }
}
