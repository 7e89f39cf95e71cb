package cn.gongjian.file;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How a browser is told to treat a content: under no other type than ours, with no rights, by its name, and never from a cache alone. */
record ContentAnswer(String mediaType, String etag, String disposition, String policy) {

    /** What could run in it may reach nothing. */
    private static final String ALONE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    static ContentAnswer of(ActivityFile file, boolean download) {
        boolean inline = file.format.isShownInline() && !download;
        // In a sandbox the browsers' own readers of PDF do not start.
        var policy = file.format.mediaType().equals("application/pdf") ? ALONE : ALONE + "; sandbox";
        return new ContentAnswer(file.format.mediaType(), "\"" + file.sha256 + "\"", (inline ? "inline" : "attachment") + named(file.name), policy);
    }

    static ContentAnswer ofThumbnail(ActivityFile file) {
        if (!file.hasThumbnail) return of(file, false);
        return new ContentAnswer("image/jpeg", "\"" + file.sha256 + ".thumbnail\"", "inline", ALONE + "; sandbox");
    }

    /** RFC 6266: the whole name for those who read RFC 5987, and the ending for all others. */
    private static String named(String name) {
        var ending = name.substring(name.lastIndexOf('.'));
        return "; filename=\"file" + ending + "\"; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }

    RestResponse<Path> unchanged() {
        return headed(ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED));
    }

    RestResponse<Path> with(Path content) {
        return headed(ResponseBuilder.ok(content, mediaType));
    }

    private RestResponse<Path> headed(ResponseBuilder<Path> answer) {
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("Content-Security-Policy", policy)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }
}
