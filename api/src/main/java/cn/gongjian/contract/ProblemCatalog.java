package cn.gongjian.contract;

import cn.gongjian.alliance.AllianceProblem;
import cn.gongjian.calendar.ActivityProblem;
import cn.gongjian.calendar.ProgrammeProblem;
import cn.gongjian.calendar.feed.FeedProblem;
import cn.gongjian.calendar.reading.ReadingProblem;
import cn.gongjian.calendar.recurrence.RecurrenceProblem;
import cn.gongjian.calendar.school.SchoolProblem;
import cn.gongjian.cooperation.CooperationProblem;
import cn.gongjian.file.FileProblem;
import cn.gongjian.funding.AdjustmentProblem;
import cn.gongjian.funding.FundingProblem;
import cn.gongjian.funding.proposal.ProposalProblem;
import cn.gongjian.funding.publication.PublicationProblem;
import cn.gongjian.funding.SpendingProblem;
import cn.gongjian.funding.intake.IntakeProblem;
import cn.gongjian.notification.NotificationProblem;
import cn.gongjian.organization.OrganizationProblem;
import cn.gongjian.pairing.PairingProblem;
import cn.gongjian.plan.PlanProblem;
import cn.gongjian.plan.review.PlanReadingProblem;
import cn.gongjian.plan.text.PlanTextProblem;
import cn.gongjian.shared.problem.ConstraintCatalog;
import cn.gongjian.shared.problem.ProblemKind;
import cn.gongjian.shared.problem.SharedProblem;
import cn.gongjian.shared.sheet.SheetProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every refusal of the API, by slug. A feature adds its enum here. */
@ApplicationScoped
public class ProblemCatalog implements ConstraintCatalog {

    private static final List<ProblemKind[]> FEATURES = List.of(SharedProblem.values(), OrganizationProblem.values(),
            AllianceProblem.values(), PairingProblem.values(), CooperationProblem.values(),
            FundingProblem.values(), SpendingProblem.values(), ProposalProblem.values(), AdjustmentProblem.values(), PublicationProblem.values(), ActivityProblem.values(), ProgrammeProblem.values(), SchoolProblem.values(), RecurrenceProblem.values(), FeedProblem.values(),
            FileProblem.values(), ReadingProblem.values(), NotificationProblem.values(), SheetProblem.values(), IntakeProblem.values(),
            PlanProblem.values(), PlanReadingProblem.values(), PlanTextProblem.values());

    private static final Map<String, ProblemKind> BY_SLUG = FEATURES.stream().flatMap(Arrays::stream)
            .collect(Collectors.toMap(ProblemKind::slug, Function.identity(), (a, b) -> {
                throw new IllegalStateException("two problems named " + a.slug());
            }, TreeMap::new));

    public static Optional<ProblemKind> bySlug(String slug) {
        return Optional.ofNullable(BY_SLUG.get(slug));
    }

    public static Stream<ProblemKind> all() {
        return BY_SLUG.values().stream();
    }

    @Override
    public Optional<ProblemKind> guardedBy(String constraint) {
        return all().filter(kind -> constraint.equals(kind.constraint())).findFirst();
    }
}
