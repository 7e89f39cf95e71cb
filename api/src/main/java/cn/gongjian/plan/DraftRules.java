package cn.gongjian.plan;

import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.PlanDate;
import cn.gongjian.shared.problem.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a draft that people send has to be, whoever wrote it: days that exist, and no more of anything than a plan has. */
public final class DraftRules {

    /** Ten times what the richest plan has. */
    private static final int MOST = 500;
    private static final Pattern FORM = Pattern.compile(PlanDate.PATTERN);

    private DraftRules() {}

    /** {@code at} is the pointer to the draft in the request. */
    public static void mustHold(String at, Draft d) {
        if (d == null) return;
        var wrong = new ArrayList<Violation>();
        if (d.term() != null) days(wrong, at + "/term", List.of("from", "to"), d.term().from(), d.term().to());
        for (int i = 0; i < d.phases().size(); i++) days(wrong, at + "/phases/" + i, List.of("from", "to"), d.phases().get(i).from(), d.phases().get(i).to());
        for (int i = 0; i < d.commitments().size(); i++) days(wrong, at + "/commitments/" + i, List.of("from", "to"), d.commitments().get(i).from(), d.commitments().get(i).to());
        for (int i = 0; i < d.targets().size(); i++) days(wrong, at + "/targets/" + i, List.of("due"), d.targets().get(i).due());
        for (int i = 0; i < d.deadlines().size(); i++) days(wrong, at + "/deadlines/" + i, List.of("due"), d.deadlines().get(i).due());
        for (int i = 0; i < d.events().size(); i++) days(wrong, at + "/events/" + i, List.of("on", "until"), d.events().get(i).on(), d.events().get(i).until());
        for (int i = 0; i < d.commitments().size(); i++) {
            var months = d.commitments().get(i).months();
            if (months != null && months.stream().anyMatch(m -> m == null || m < 1 || m > 12)) wrong.add(new Violation(at + "/commitments/" + i + "/months", "月份为 1 至 12"));
        }
        if (Stream.of(d.sections(), d.phases(), d.commitments(), d.targets(), d.deadlines(), d.money(), d.scores(), d.organizations(), d.posts(), d.workLines(), d.events())
                .anyMatch(list -> list.size() > MOST)) wrong.add(new Violation(at, "每一类最多 " + MOST + " 项"));
        if (!wrong.isEmpty()) throw REQUEST_INVALID.because().at(wrong);
    }

    private static void days(List<Violation> wrong, String at, List<String> members, String... written) {
        for (int i = 0; i < written.length; i++)
            if (written[i] != null && !exists(written[i])) wrong.add(new Violation(at + "/" + members.get(i), "没有这一天；写成 2026-10-21，不知道年份时写成 --10-21"));
    }

    private static boolean exists(String written) {
        if (!FORM.matcher(written).matches()) return false;
        try {
            LocalDate.parse(written.startsWith("-") ? "2000" + written.substring(1) : written);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
