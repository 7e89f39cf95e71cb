package cn.gongjian.calendar.school;

import static cn.gongjian.calendar.school.SchoolProblem.SCHOOL_YEARS_INVALID;

import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.problem.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks all school years of an import, so that one answer names every place that is wrong. */
final class SchoolYearImport {

    private final List<SetSchoolYear> wanted;
    private final List<Violation> violations = new ArrayList<>();

    private SchoolYearImport(List<SetSchoolYear> wanted) {
        this.wanted = wanted;
    }

    static void check(List<SetSchoolYear> wanted, Set<String> unknownRegions) {
        var check = new SchoolYearImport(wanted);
        check.regions(unknownRegions);
        check.twice();
        check.rules();
        if (!check.violations.isEmpty()) throw SCHOOL_YEARS_INVALID.because(check.violations.size()).at(check.violations);
    }

    private void regions(Set<String> unknown) {
        for (int i = 0; i < wanted.size(); i++) {
            var code = wanted.get(i).regionCode();
            if (unknown.contains(code)) violations.add(new Violation("/years/" + i + "/regionCode", "没有行政区划 " + code));
        }
    }

    private void twice() {
        var seen = new HashSet<String>();
        for (int i = 0; i < wanted.size(); i++) {
            var year = wanted.get(i);
            if (!seen.add(year.regionCode() + " " + year.firstYear()))
                violations.add(new Violation("/years/" + i + "/firstYear", year.regionCode() + " 的 " + year.firstYear() + " 学年重复"));
        }
    }

    private void rules() {
        for (int i = 0; i < wanted.size(); i++) {
            var year = wanted.get(i);
            try {
                SchoolYear.of(year.regionCode(), year.firstYear(), year.facts(), Instant.EPOCH);
            } catch (Problem refused) {
                for (var violation : refused.violations()) violations.add(new Violation("/years/" + i + violation.pointer(), violation.message()));
            }
        }
    }
}
