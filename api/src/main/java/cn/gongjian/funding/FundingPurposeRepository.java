package cn.gongjian.funding;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class FundingPurposeRepository implements PanacheRepositoryBase<FundingPurpose, String> {

    /** In the order in which people read them. */
    Uni<List<FundingPurpose>> all() {
        return list("from FundingPurpose p order by p.position");
    }

    Uni<Map<String, FundingPurpose>> catalogue() {
        return all().map(purposes -> purposes.stream().collect(Collectors.toMap(p -> p.code, Function.identity())));
    }

    Uni<List<String>> codes() {
        return all().map(purposes -> purposes.stream().map(p -> p.code).toList());
    }
}
