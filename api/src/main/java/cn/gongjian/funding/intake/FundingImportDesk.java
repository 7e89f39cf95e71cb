package cn.gongjian.funding.intake;

import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.problem.ProblemWords;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;

/** The step of an import that asks the database, once the file has been looked into. */
@ApplicationScoped
class FundingImportDesk {

    private final FundingImportRepository imports;
    private final Intakes intakes;
    private final CurrentCaller caller;
    private final Clock clock;

    FundingImportDesk(FundingImportRepository imports, Intakes intakes, CurrentCaller caller, Clock clock) {
        this.imports = imports;
        this.intakes = intakes;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was only tried is forgotten before the import itself is kept. */
    @WithTransaction
    @Idempotent
    Uni<RestResponse<FundingImportView>> take(BringFile file, String language) {
        var who = caller.get();
        var brought = FundingImport.of(file, who.personId(), ServiceTime.now(clock));
        return intakes.read(who, brought, false)
                .call(() -> imports.getSession().invoke(Mutiny.Session::clear))
                .call(() -> imports.persistAndFlush(brought))
                .map(reading -> Answers.created("/funding-imports", brought.id, FundingImportView.of(reading, ProblemWords.locale(language))));
    }

    @Scheduled(every = "{gongjian.funding.imports.sweep-every}", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> sweep() {
        return imports.forgetOld();
    }
}
