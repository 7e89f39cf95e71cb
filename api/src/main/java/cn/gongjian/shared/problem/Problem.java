package cn.gongjian.shared.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal on its way out; answered as RFC 9457 problem details by {@link ProblemMapper}. */
public final class Problem extends RuntimeException {

    private final ProblemKind kind;
    private final transient Object[] facts;
    private final transient List<Violation> violations = new ArrayList<>();
    private final transient Map<String, Object> extras = new LinkedHashMap<>();

    Problem(ProblemKind kind, Object... facts) {
        // No stack trace: a refusal is an answer, not a fault, and is thrown often.
        super(kind.slug(), null, false, false);
        this.kind = kind;
        this.facts = facts;
    }

    /** Names the member of the request at fault, as an RFC 6901 pointer. */
    public Problem at(String pointer, String message) {
        violations.add(new Violation(pointer, message));
        return this;
    }

    public Problem at(List<Violation> all) {
        violations.addAll(all);
        return this;
    }

    /** Adds a member that programs can read, such as what remains of a fund. */
    public Problem with(String member, Object value) {
        extras.put(member, value);
        return this;
    }

    public ProblemKind kind() {
        return kind;
    }

    public Object[] facts() {
        return facts;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, Object> extras() {
        return extras;
    }
}
