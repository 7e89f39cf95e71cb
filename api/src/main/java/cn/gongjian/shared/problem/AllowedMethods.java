package cn.gongjian.shared.problem;

/** Knows what a path supports: a 405 has to name it (RFC 9110, 15.5.6), and the REST layer does not. */
public interface AllowedMethods {

    /** As the Allow header has it, such as "GET, POST"; empty for an unknown path. */
    String of(String path);
}
