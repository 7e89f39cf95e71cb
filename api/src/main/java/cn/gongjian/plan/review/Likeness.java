package cn.gongjian.plan.review;

import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds texts that say nearly the same. */
@ApplicationScoped
class Likeness {

    Uni<List<Similar>> of(Caller who, StoredReading reading) {
        return Uni.createFrom().item(List.of());
    }
}
