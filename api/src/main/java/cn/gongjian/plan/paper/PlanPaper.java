package cn.gongjian.plan.paper;

import cn.gongjian.plan.PlanView;
import cn.gongjian.plan.following.CommitmentStanding;
import cn.gongjian.plan.following.PlanFulfilment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers of a plan. Their numbers come from the records, so that nobody fills them in again. */
final class PlanPaper {

    private PlanPaper() {}

    static byte[] plan(PlanView plan) {
        var paper = new OfficialPaper(plan.title());
        int at = 0;
        if (plan.source() != null) {
            paper.text(plan.source());
        } else {
            paper.text(PaperWords.of("belongs", plan.within().name()) + (plan.startsOn() == null ? "" : PaperWords.of("term", PaperWords.day(plan.startsOn()), PaperWords.day(plan.endsOn()))));
            if (!plan.content().commitments().isEmpty()) paper.heading(PaperWords.numbered(++at, "commitments")).table(
                    List.of(PaperWords.of("activity"), PaperWords.of("who"), PaperWords.of("owed")),
                    plan.content().commitments().stream().map(c -> List.of(c.activity(), c.ownerWords() == null ? PaperWords.of(c.owner()) : c.ownerWords(),
                            PaperWords.owed(c.bound(), c.count(), c.max(), c.period(), c.unit()))).toList());
            if (!plan.content().phases().isEmpty()) paper.heading(PaperWords.numbered(++at, "phases")).table(List.of(PaperWords.of("phase"), PaperWords.of("days")),
                    plan.content().phases().stream().map(p -> List.of(p.name(), PaperWords.span(p.from(), p.to()))).toList());
            if (!plan.content().posts().isEmpty()) paper.heading(PaperWords.numbered(++at, "posts")).text(plan.content().posts().stream()
                    .map(p -> PaperWords.of(p.post()) + "：" + Stream.of(p.name(), p.organization()).filter(Objects::nonNull).collect(Collectors.joining(" "))).collect(Collectors.joining("\n")));
        }
        return signed(paper, plan, plan.filedOn()).bytes();
    }

    static byte[] fulfilment(PlanView plan, PlanFulfilment now) {
        var paper = new OfficialPaper(PaperWords.of("fulfilmentTitle", plan.title()));
        paper.text(PaperWords.of("summary", PaperWords.day(now.asOf()), plan.within().name(), now.commitments().size(), now.due(), now.fulfilled(), now.behind(), now.atRisk()));
        paper.heading(PaperWords.numbered(1, "commitments")).table(
                List.of(PaperWords.of("activity"), PaperWords.of("owed"), PaperWords.of("due"), PaperWords.of("held"), PaperWords.of("planned"), PaperWords.of("state")),
                now.commitments().stream().map(PlanPaper::row).toList());
        var late = now.commitments().stream().flatMap(c -> c.units().stream().flatMap(unit -> unit.buckets().stream()
                .filter(span -> span.held() < span.promised() && !span.from().isAfter(now.asOf()))
                .map(span -> PaperWords.of("lack", c.activity(), unit.name() == null ? PaperWords.of("together") : unit.name(), PaperWords.day(span.from()), PaperWords.day(span.to()), span.promised(), span.held(), span.planned())))).toList();
        paper.heading(PaperWords.numbered(2, "open")).text(late.isEmpty() ? PaperWords.of("nothingOpen") : String.join("\n", late));
        if (plan.closingSummary() != null) paper.heading(PaperWords.numbered(3, "closing")).text(plan.closingSummary());
        return signed(paper, plan, plan.closedOn() == null ? now.asOf() : plan.closedOn()).bytes();
    }

    private static List<String> row(CommitmentStanding c) {
        return List.of(c.activity(), PaperWords.owed(c.bound(), c.count(), c.max(), c.period(), c.unit()), "" + c.due(), "" + c.held(), "" + c.planned(), PaperWords.of(c.state()));
    }

    private static OfficialPaper signed(OfficialPaper paper, PlanView plan, LocalDate on) {
        if (plan.filingNumber() != null) paper.text(PaperWords.of("filed", plan.filingNumber()));
        return paper.signed(plan.within().name()).signed(PaperWords.day(on == null ? plan.updatedAt().toLocalDate() : on));
    }
}
