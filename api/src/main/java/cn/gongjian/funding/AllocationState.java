package cn.gongjian.funding;

/** Draft → submitted → approved → closed; a draft or a submission may be withdrawn, a submission returned. */
public enum AllocationState { DRAFT, SUBMITTED, APPROVED, CLOSED, WITHDRAWN }
