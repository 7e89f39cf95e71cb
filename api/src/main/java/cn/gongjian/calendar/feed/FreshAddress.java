package cn.gongjian.calendar.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Puts the address of a new secret into the answer on its way out, after the answer was kept under its Idempotency-Key:
 * what is kept must not hold the secret. A repeated request is answered without the address.
 */
@RequestScoped
class FreshAddress {

    private final String publicUrl;
    private FeedSecret secret;

    FreshAddress(@ConfigProperty(name = "gongjian.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    FeedSecret make() {
        secret = FeedSecret.fresh();
        return secret;
    }

    FeedView shown(FeedView view) {
        return secret == null ? view : view.at(publicUrl + "/api/calendar-feeds/" + secret.text() + ".ics");
    }

    static class Shown {

        /** Responses pass the higher numbers first: before the ETag is made from the body. */
        private static final int BEFORE_THE_ETAG = Priorities.USER + 100;

        private final FreshAddress address;

        Shown(FreshAddress address) {
            this.address = address;
        }

        @ServerResponseFilter(priority = BEFORE_THE_ETAG)
        public void show(ContainerResponseContext response) {
            if (response.getEntity() instanceof FeedView view) response.setEntity(address.shown(view));
        }
    }
}
