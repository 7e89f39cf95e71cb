package cn.gongjian.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The sums that a state is read from, kept in the transaction of what they sum. The fund and the allocation are locked
 * before; the row of the beneficiary is the next, and stands for all of its parts.
 */
@ApplicationScoped
class FundingSums {

    private static final String BENEFICIARY = """
            update funding_summary set disbursed = disbursed + cast(?1 as numeric), disbursing = disbursing + cast(?2 as numeric),
                spent = spent + cast(?3 as numeric), committed = committed + cast(?4 as numeric)
            where subject = ?5 and beneficiary_id = ?6 and fiscal_year = ?7""";

    private static final String PARTS = """
            insert into funding_part (owner_id, fiscal_year, dimension, key, spent, committed)
            select whose.id, ?1, part.dimension, part.key, part.spent, part.committed
            from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as part(dimension text, key text, spent numeric, committed numeric)
            cross join (values (cast(?3 as uuid)), (cast(?4 as uuid))) as whose(id)
            on conflict (owner_id, fiscal_year, dimension, key) do update set
                spent = funding_part.spent + excluded.spent, committed = funding_part.committed + excluded.committed""";

    private final ObjectMapper json;

    FundingSums(ObjectMapper json) {
        this.json = json;
    }

    /** Also of the fund, whose row waits for the next flush. */
    Uni<Void> move(Allocation allocation, Tally before, Tally after) {
        var moved = after.outlay().minus(before.outlay());
        var parts = after.since(before);
        return moved.equals(Outlay.NONE) && parts.isEmpty() ? Uni.createFrom().voidItem() : beneficiary(allocation, moved).chain(() -> parts(allocation, parts));
    }

    /** Of many entries that are new: always in the same order, so that two of them never wait for each other. */
    Uni<Void> move(Map<Allocation, List<Tally>> fresh) {
        var inOrder = fresh.entrySet().stream().sorted(Comparator.comparing(one -> one.getKey().beneficiary.ref().id())).toList();
        return Attempts.each(inOrder, one -> Attempts.each(one.getValue(), tally -> move(one.getKey(), Tally.NONE, tally)));
    }

    private static Uni<Void> beneficiary(Allocation allocation, Outlay moved) {
        var beneficiary = allocation.beneficiary.ref();
        return Panache.getSession().chain(session -> session.createNativeQuery(BENEFICIARY)
                .setParameter(1, moved.disbursed().yuan()).setParameter(2, moved.disbursing().yuan())
                .setParameter(3, moved.spent().yuan()).setParameter(4, moved.committed().yuan())
                .setParameter(5, beneficiary.subject().name()).setParameter(6, beneficiary.id()).setParameter(7, allocation.fund.fiscalYear)
                .executeUpdate()).replaceWithVoid();
    }

    private Uni<Void> parts(Allocation allocation, List<Tally.Move> parts) {
        if (parts.isEmpty()) return Uni.createFrom().voidItem();
        var beneficiary = allocation.beneficiary.ref();
        return Panache.getSession().chain(session -> session.createNativeQuery(PARTS)
                .setParameter(1, allocation.fund.fiscalYear).setParameter(2, text(parts))
                .setParameter(3, beneficiary.id().toString()).setParameter(4, allocation.fund.id.toString())
                .executeUpdate()).replaceWithVoid();
    }

    private String text(List<Tally.Move> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
