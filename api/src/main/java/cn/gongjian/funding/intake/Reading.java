package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.IntakeProblem.FUNDING_IMPORT_REFUSED;

import cn.gongjian.shared.problem.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** All lines of a file as they are understood now. */
record Reading(FundingImport of, Header header, List<Line<?>> lines) {

    int count(LineEffect effect) {
        return (int) lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** All or none: one row that is refused refuses the whole. */
    void mustBeSound(Locale locale) {
        int refused = count(LineEffect.REFUSED);
        if (refused == 0) return;
        var errors = FundingImportError.of(this, locale);
        throw FUNDING_IMPORT_REFUSED.because(refused).at(errors.stream().map(error -> new Violation(error.pointer(), error.message())).toList());
    }

    /** By which the same rows are known from now on. */
    List<FundingImportKey> keys(Instant now) {
        return lines.stream().filter(line -> line.effect() == LineEffect.NEW).map(line -> FundingImportKey.of(of.kind, line, now)).toList();
    }
}
