package cn.gongjian.plan.review;

import cn.gongjian.plan.reading.Reading;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The step of a reading that writes. */
@ApplicationScoped
class ReadingShelf {

    private final ReadingService service;

    ReadingShelf(ReadingService service) {
        this.service = service;
    }

    @WithTransaction
    @Idempotent
    Uni<RestResponse<PlanReadingView>> keep(Caller who, UUID organizationId, String name, Reading read) {
        return service.keep(who, organizationId, name, read).map(view -> Answers.created("/plan-readings", view.id(), view));
    }
}
