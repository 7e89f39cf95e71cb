package cn.gongjian.funding;

/** Of a disbursement or an expense. What is confirmed stays; a mistake in it is reversed by an entry of its own. */
public enum EntryState {
    SUBMITTED, RETURNED, CONFIRMED, WITHDRAWN
}
