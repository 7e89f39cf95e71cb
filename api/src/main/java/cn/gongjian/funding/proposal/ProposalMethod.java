package cn.gongjian.funding.proposal;

/** What the weights are. */
public enum ProposalMethod {
    /** The same for each alliance. */
    EQUAL,
    /** How many members an alliance has on a stated day, as the service counts them. */
    MEMBERS,
    /** A table of scores, written by the author. */
    SCORES
}
