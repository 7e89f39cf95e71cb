package cn.gongjian.funding.proposal;

/** Draft → submitted → approved → allocated, which is when its allocations are drafted; a submission may be returned, and all but the last withdrawn. */
public enum ProposalState { DRAFT, SUBMITTED, APPROVED, ALLOCATED, WITHDRAWN }
