package cn.gongjian.funding.publication;

import cn.gongjian.shared.problem.ProblemKind;

public enum PublicationProblem implements ProblemKind {
    /** Not there, out of reach, or, for the public, switched off. */
    PUBLICATION_NOT_FOUND(404),
    PUBLICATION_NOT_YOURS(403),
    PUBLICATION_EXISTS(409, "uq_funding_publication_once"),
    PUBLICATION_WITHDRAWN(409);

    private final int status;
    private final String constraint;

    PublicationProblem(int status) {
        this(status, null);
    }

    PublicationProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String constraint() {
        return constraint;
    }
}
