package cn.gongjian.file;

import static cn.gongjian.file.Albums.content;
import static cn.gongjian.file.Albums.happens;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.file.store.FileStore;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ContentsTest {

    @Inject Albums albums;
    @Inject Contents contents;
    @Inject FileStore store;
    @Inject Scenario world;

    @BeforeEach
    void fresh() {
        albums.fresh();
    }

    private void sweep() throws Throwable {
        VertxContextSupport.subscribeAndAwait(contents::sweep);
    }

    private void age(UUID content) {
        world.run("update stored_content set created_at = created_at - interval '2 hours' where id = $1", content);
    }

    private boolean isKept(UUID content) throws IOException {
        try {
            store.fetch(content.toString()).close();
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @Test
    void whatAFileRefersToStays() throws Throwable {
        var id = albums.document(VILLAGE_BRANCH);
        age(albums.contentOf(id));
        sweep();
        content(VILLAGE_BRANCH, id).statusCode(200);
    }

    @Test
    void whatWasRemovedADayAgoIsDeletedFromTheStore() throws Throwable {
        var id = albums.document(VILLAGE_BRANCH);
        var content = albums.contentOf(id);
        age(content);
        happens(VILLAGE_BRANCH, id, "removal").statusCode(200);
        sweep();
        assertTrue(isKept(content), "it may still be brought back");
        world.run("update activity_file set removed_at = removed_at - interval '25 hours'");
        sweep();
        assertFalse(isKept(content));
        assertFalse(world.run("select 1 from stored_content where id = $1", content).iterator().hasNext());
        Albums.refused(happens(VILLAGE_BRANCH, id, "restoration"), 404, "file-not-found");
    }

    @Test
    void whatAnUploadLeftThatBrokeOffIsDeletedAfterAnHour() throws Throwable {
        var id = albums.document(VILLAGE_BRANCH);
        var content = albums.contentOf(id);
        world.run("delete from activity_file where id = $1", UUID.fromString(id));
        sweep();
        assertTrue(isKept(content), "it may be an upload that is not through yet");
        age(content);
        sweep();
        assertFalse(isKept(content));
    }

    @Test
    void aKeyLeadsNowhereElse() {
        assertThrows(IllegalArgumentException.class, () -> store.fetch("../../../../../../../../../../../../etc/passwd"));
    }
}
