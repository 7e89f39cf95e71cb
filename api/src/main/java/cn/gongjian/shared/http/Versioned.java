package cn.gongjian.shared.http;

/** A view of one thing: its version goes into the ETag. */
public interface Versioned {
    int version();
}
