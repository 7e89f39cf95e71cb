package cn.gongjian.organization;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A change of people, grants or the tree holds from its answer on; this runs when the transaction is committed. */
class ForgetCallers {

    private static final Pattern CHANGES_REACH = Pattern.compile("/v1/(people|grants|organizations)(/.*)?");
    private final Callers callers;

    ForgetCallers(Callers callers) {
        this.callers = callers;
    }

    @ServerResponseFilter
    public void afterCommit(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getMethod().equals("GET") && CHANGES_REACH.matcher(request.getUriInfo().getPath()).matches()) callers.forget();
    }
}
