package cn.gongjian.file;

import cn.gongjian.organization.People;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The steps of an upload that ask the database, each by itself: between them a file is looked into and written to the
 * store, and no connection waits for that.
 */
@ApplicationScoped
class FileDesk {

    private final FileRepository files;
    private final Contents contents;
    private final People people;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    FileDesk(FileRepository files, Contents contents, People people, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.files = files;
        this.contents = contents;
        this.people = people;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @WithSession
    Uni<Void> mayAdd(Caller who, UUID activityId) {
        return files.container(who, activityId).invoke(within -> FileAction.mustRun(who, within)).chain(() -> files.mustHaveRoom(activityId));
    }

    @WithTransaction
    @Idempotent
    Uni<RestResponse<FileView>> add(NewFile wanted) {
        var who = caller.get();
        return files.container(who, wanted.activityId())
                .invoke(within -> FileAction.mustRun(who, within))
                .chain(within -> people.named(List.of(who.personId()))
                        .map(known -> new PlacedFile(ActivityFile.of(wanted, known.get(who.personId()), ServiceTime.now(clock)), within)))
                .call(placed -> files.persistAndFlush(placed.file()))
                .call(placed -> audit.created(who, placed))
                .map(placed -> Answers.created("/files", placed.file().id, FileView.of(who, placed)));
    }

    @WithSession
    Uni<ActivityFile> seen(Caller who, UUID id) {
        return files.visibleTo(who, id).map(PlacedFile::file);
    }

    @Scheduled(every = "{gongjian.files.sweep-every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return contents.sweep();
    }
}
