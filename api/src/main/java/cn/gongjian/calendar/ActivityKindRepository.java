package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_KIND_NOT_FOUND;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Kinds are everybody's, so there is no tenant in its queries. */
@ApplicationScoped
class ActivityKindRepository implements PanacheRepositoryBase<ActivityKind, String> {

    Uni<List<ActivityKind>> inOrder() {
        return list("from ActivityKind k order by k.position, k.name");
    }

    Uni<ActivityKind> known(String code) {
        return findById(code).onItem().ifNull().failWith(ACTIVITY_KIND_NOT_FOUND::because);
    }
}
