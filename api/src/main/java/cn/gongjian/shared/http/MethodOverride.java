package cn.gongjian.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** WeChat's wx.request has no PATCH: a POST that says so is one. */
class MethodOverride {

    @ServerRequestFilter(preMatching = true)
    public void patch(ContainerRequestContext request) {
        var wanted = request.getHeaderString("X-HTTP-Method-Override");
        if (wanted != null && request.getMethod().equals("POST") && wanted.equalsIgnoreCase("PATCH")) request.setMethod("PATCH");
    }
}
