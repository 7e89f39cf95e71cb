package cn.gongjian.file.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

class FileStores {

    /** At the start, so that a folder that cannot be made is not first met by an upload. */
    @Produces
    @ApplicationScoped
    @Startup
    FileStore configured(FileSettings settings) {
        if (settings.store() == FileSettings.Kind.S3) return new S3Bucket(settings.s3());
        try {
            return new LocalFolder(Path.of(settings.folder()));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
