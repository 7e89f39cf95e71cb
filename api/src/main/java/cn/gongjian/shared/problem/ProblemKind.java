package cn.gongjian.shared.problem;

/**
 * A refusal that the API can answer. Each feature has one enum of them, named {@code NOUN_WHAT}; the name gives the
 * stable {@code type}, {@code /problems/noun-what}. Words for people live in {@code problem/<feature>.<language>.properties}.
 */
public interface ProblemKind {

    String name();

    /** HTTP status, 4xx or 5xx. */
    int status();

    /** The database constraint that guards the same rule, or null. A violation is answered as this problem. */
    default String constraint() {
        return null;
    }

    default String slug() {
        return name().toLowerCase().replace('_', '-');
    }

    /** The feature, from the package of the enum: also the name of its word files. */
    default String feature() {
        var owner = getClass().getPackageName();
        return owner.substring(owner.lastIndexOf('.') + 1);
    }

    /** The refusal with the facts that its words mention, in the order of their placeholders. */
    default Problem because(Object... facts) {
        return new Problem(this, facts);
    }
}
