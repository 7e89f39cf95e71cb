package cn.gongjian.file.store;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Explained in application.properties. */
@ConfigMapping(prefix = "gongjian.files")
public interface FileSettings {

    enum Kind { FOLDER, S3 }

    Kind store();

    String folder();

    String sweepEvery();

    S3 s3();

    interface S3 {
        Optional<String> endpoint();

        String region();

        Optional<String> bucket();

        Optional<String> accessKey();

        Optional<String> secretKey();

        /** The bucket in the path and not in the host's name. */
        boolean pathStyle();
    }
}
