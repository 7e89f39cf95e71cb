package cn.gongjian.file.store;

import java.io.IOException;
import java.nio.file.Path;

/** Keeps contents under keys. What is kept under a key never changes, so nothing has to be locked. Every method blocks. */
public interface FileStore {

    /** Whole or not at all, and there for good when this returns. */
    void put(String key, Path content) throws IOException;

    /** Fails with {@link java.nio.file.NoSuchFileException} where there is none. */
    Fetched fetch(String key) throws IOException;

    /** What is not there is deleted already. */
    void delete(String key) throws IOException;
}
