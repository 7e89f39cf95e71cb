package cn.gongjian.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts the ETag on every view of one thing and answers 304 to whoever has it already. */
class ConditionalAnswers {

    private final ETags etags;

    ConditionalAnswers(ETags etags) {
        this.etags = etags;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Trace-Id", Trace.current());
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept-Language");
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL))
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (!(response.getEntity() instanceof Versioned view) || response.getStatus() >= 300) return;
        var body = etags.written(view);
        var etag = ETags.of(view.version(), body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && request.getMethod().equals("GET") && ETags.matches(known, etag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else response.setEntity(body, response.getEntityAnnotations(), response.getMediaType());
    }
}
