package cn.gongjian.plan.review;

import static cn.gongjian.plan.text.PlanTextProblem.PLAN_TEXT_NO_PLAN;

import cn.gongjian.plan.reading.PlanLikeness;
import cn.gongjian.plan.reading.PlanReader;
import cn.gongjian.plan.reading.Reading;
import cn.gongjian.plan.reading.ReadingHints;
import cn.gongjian.plan.text.PlanText;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads on a thread of its own: a long plan takes longer than others may wait. */
@ApplicationScoped
class Reader {

    private final Vertx vertx;

    Reader(Vertx vertx) {
        this.vertx = vertx;
    }

    /** A new one, refused where it is no plan; what was kept once is read again whatever the rules are by then. */
    Uni<Reading> readNew(String text, String schoolYear) {
        return read(text, schoolYear).invoke(Reader::mustBePlan);
    }

    Uni<Reading> read(String text, String schoolYear) {
        var hints = schoolYear == null ? ReadingHints.none() : ReadingHints.schoolYear(Integer.parseInt(schoolYear.substring(0, 4)));
        return vertx.executeBlocking(() -> PlanReader.read(PlanText.mustSaySomething(text), hints), false);
    }

    private static void mustBePlan(Reading read) {
        if (!PlanLikeness.isPlan(read)) throw PLAN_TEXT_NO_PLAN.because();
    }

    Uni<String> text(FileUpload file) {
        return vertx.executeBlocking(() -> PlanText.of(file.uploadedFile()), false);
    }
}
