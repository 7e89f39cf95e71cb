package cn.gongjian.file;

import static cn.gongjian.file.FileProblem.FILE_NOT_FOUND;
import static cn.gongjian.file.FileProblem.FILE_TOO_MANY;

import cn.gongjian.calendar.Calendar;
import cn.gongjian.organization.Cooperation;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A file is seen by whoever sees its activity; a picture of minors only by whoever brought it, until the guardians agree. */
@ApplicationScoped
class FileRepository implements PanacheRepositoryBase<ActivityFile, UUID> {

    private static final String WHOLE = "from ActivityFile f join fetch f.uploadedBy left join fetch f.consentRecordedBy where ";
    private static final String SHOWN = "(f.showsMinors is not true or f.consentRecordedAt is not null or f.uploadedBy.id = ?2)";

    private final Calendar calendar;

    FileRepository(Calendar calendar) {
        this.calendar = calendar;
    }

    /** What the activity belongs to, as proof that the caller may see it; fails with the activity's 404. */
    Uni<Cooperation> container(Caller caller, UUID activityId) {
        return calendar.container(caller, activityId);
    }

    /** Fails with the same 404 for a file that the caller may not see as for one that does not exist. */
    Uni<PlacedFile> visibleTo(Caller caller, UUID id) {
        return found(caller, id, "f.removedAt is null");
    }

    /** Also what was removed and can be brought back. */
    Uni<PlacedFile> keptFor(Caller caller, UUID id) {
        return found(caller, id, "true = true");
    }

    private Uni<PlacedFile> found(Caller caller, UUID id, String which) {
        // What it belongs to comes first: Hibernate must meet the parties before it meets people with their posts.
        return find("select f.activityId from ActivityFile f where f.id = ?1 and " + SHOWN + " and " + which, id, caller.personId()).project(UUID.class).firstResult()
                .onItem().ifNull().failWith(FILE_NOT_FOUND::because)
                .chain(activity -> container(caller, activity))
                .onFailure(FileRepository::hides).transform(hidden -> FILE_NOT_FOUND.because())
                .chain(within -> find(WHOLE + "f.id = ?1", id).singleResult().map(file -> new PlacedFile(file, within)));
    }

    private static boolean hides(Throwable failure) {
        return failure instanceof Problem problem && problem.kind().status() == 404;
    }

    /** The oldest first. */
    Uni<List<PlacedFile>> of(Caller caller, UUID activityId) {
        return container(caller, activityId).chain(within ->
                find(WHOLE + "f.activityId = ?1 and " + SHOWN + " and f.removedAt is null order by f.createdAt, f.id", activityId, caller.personId()).list()
                        .map(files -> files.stream().map(file -> new PlacedFile(file, within)).toList()));
    }

    Uni<Void> mustHaveRoom(UUID activityId) {
        return count("activityId = ?1 and removedAt is null", activityId).invoke(count -> {
            if (count >= ActivityFile.MOST_OF_ONE_ACTIVITY) throw FILE_TOO_MANY.because(ActivityFile.MOST_OF_ONE_ACTIVITY);
        }).replaceWithVoid();
    }
}
