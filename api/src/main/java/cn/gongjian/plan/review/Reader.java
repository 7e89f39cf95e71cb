package cn.gongjian.plan.review;

import cn.gongjian.plan.reading.PlanReader;
import cn.gongjian.plan.reading.Reading;
import cn.gongjian.plan.reading.ReadingHints;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads on a thread of its own: a long plan takes longer than others may wait. */
@ApplicationScoped
class Reader {

    private final Vertx vertx;

    Reader(Vertx vertx) {
        this.vertx = vertx;
    }

    Uni<Reading> read(String text, String schoolYear) {
        var hints = schoolYear == null ? ReadingHints.none() : ReadingHints.schoolYear(Integer.parseInt(schoolYear.substring(0, 4)));
        return vertx.executeBlocking(() -> PlanReader.read(text, hints), false);
    }

    Uni<String> text(FileUpload file) {
        return vertx.executeBlocking(() -> Files.readString(file.uploadedFile()), false);
    }
}
