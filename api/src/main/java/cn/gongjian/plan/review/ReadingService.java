package cn.gongjian.plan.review;

import static cn.gongjian.plan.review.PlanReadingProblem.PLAN_READING_NOT_YOURS;
import static cn.gongjian.shared.caller.Role.RUNS_BUSINESS;

import cn.gongjian.organization.Organizations;
import cn.gongjian.organization.People;
import cn.gongjian.plan.PlanChecks;
import cn.gongjian.plan.reading.Reading;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.http.MergePatch;
import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps what was read, and what people make of it. */
@ApplicationScoped
class ReadingService {

    private final ReadingRepository readings;
    private final Reader reader;
    private final Likeness likeness;
    private final Organizations organizations;
    private final People people;
    private final AuditTrail audit;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    ReadingService(ReadingRepository readings, Reader reader, Likeness likeness, Organizations organizations, People people, AuditTrail audit,
            MergePatch patches, ETags etags, Clock clock) {
        this.readings = readings;
        this.reader = reader;
        this.likeness = likeness;
        this.organizations = organizations;
        this.people = people;
        this.audit = audit;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    /** {@code read} took its time before there was a transaction. */
    Uni<PlanReadingView> keep(Caller who, UUID organizationId, String name, Reading read) {
        return organizations.visibleTo(who, place(who, organizationId))
                .invoke(place -> who.mustReach(place, RUNS_BUSINESS, PLAN_READING_NOT_YOURS))
                .chain(place -> people.named(List.of(who.personId()))
                        .map(found -> StoredReading.of(place, name, read.text(), read.draft(), found.get(who.personId()), ServiceTime.now(clock))))
                .call(readings::persistAndFlush)
                .call(stored -> audit.created(who, stored))
                .chain(stored -> view(who, stored, read));
    }

    private static UUID place(Caller who, UUID wanted) {
        if (wanted != null) return wanted;
        return who.reaches().stream().filter(reach -> RUNS_BUSINESS.contains(reach.role())).findFirst().map(Caller.Reach::organizationId)
                .orElseThrow(PLAN_READING_NOT_YOURS::because);
    }

    Uni<PlanReadingView> show(Caller who, UUID id) {
        return readings.visibleTo(who, id).chain(stored -> view(who, stored));
    }

    Uni<PlanReadingView> correct(Caller who, UUID id, String ifMatch, JsonNode patch) {
        return readings.forChange(who, id)
                .invoke(stored -> etags.match(ifMatch, PlanReadingView.of(stored, Reading.none(stored.source), List.of(), List.of())))
                .invoke(StoredReading::mustBeOpen)
                .call(stored -> {
                    var facts = patches.apply(patch, ReadingChange.of(stored));
                    return audit.changing(who, "CHANGE", stored, () -> stored.correct(facts.corrected(), facts.answers(), ServiceTime.now(clock)));
                })
                .call(readings::flush)
                .chain(stored -> view(who, stored));
    }

    Uni<PlanReadingView> view(Caller who, StoredReading stored) {
        return reader.read(stored.source, stored.draft.schoolYear()).chain(read -> view(who, stored, read));
    }

    private Uni<PlanReadingView> view(Caller who, StoredReading stored, Reading read) {
        return likeness.of(who, stored).map(similar -> PlanReadingView.of(stored, read, PlanChecks.findings(stored.draft, stored.source), similar));
    }
}
