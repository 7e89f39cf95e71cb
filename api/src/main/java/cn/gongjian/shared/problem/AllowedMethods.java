package cn.gongjian.shared.problem;

import java.util.SortedSet;

/** Knows what a path supports: a 405 has to name it (RFC 9110, 15.5.6), and the REST layer does not. */
public interface AllowedMethods {

    /** Such as GET and POST; empty for an unknown path. */
    SortedSet<String> of(String path);
}
