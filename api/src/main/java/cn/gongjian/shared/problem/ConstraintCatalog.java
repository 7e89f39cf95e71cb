package cn.gongjian.shared.problem;

import java.util.Optional;

/** Knows which refusal a database constraint stands for. */
public interface ConstraintCatalog {
    Optional<ProblemKind> guardedBy(String constraint);
}
