package cn.gongjian.plan.review;

import cn.gongjian.plan.reading.Reading;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A text is read before there is a transaction: nobody waits for a connection meanwhile. */
@ApplicationScoped
class ReadingDesk {

    private final Reader reader;
    private final ReadingShelf shelf;
    private final CurrentCaller caller;

    ReadingDesk(Reader reader, ReadingShelf shelf, CurrentCaller caller) {
        this.reader = reader;
        this.shelf = shelf;
        this.caller = caller;
    }

    Uni<RestResponse<PlanReadingView>> read(ReadPlan wanted) {
        return reader.readNew(wanted.text(), wanted.schoolYear()).chain(read -> keep(wanted.organizationId(), wanted.name(), read));
    }

    Uni<RestResponse<PlanReadingView>> read(FileUpload file, String schoolYear, UUID organizationId) {
        return reader.text(file).chain(text -> reader.readNew(text, schoolYear)).chain(read -> keep(organizationId, file.fileName(), read));
    }

    private Uni<RestResponse<PlanReadingView>> keep(UUID organizationId, String name, Reading read) {
        return shelf.keep(caller.get(), organizationId, name, read);
    }
}
