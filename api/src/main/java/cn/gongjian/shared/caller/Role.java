package cn.gongjian.shared.caller;

import java.util.EnumSet;
import java.util.Set;

/** What a person may do for an organisation and all that lies beneath it. */
public enum Role {
    /** The supervising authority: sees and approves. */
    OFFICER,
    /** 联络员 or head of a unit: runs its own. */
    COORDINATOR,
    /** Keeps funds and drafts allocations. */
    FINANCE,
    /** Teacher or party member: reads. */
    STAFF,
    /** Reads all, changes nothing. */
    AUDITOR,
    /** People, grants, settings; no business data. */
    ADMIN;

    /** Whoever reads alliances, pairings and activities. */
    public static final Set<Role> READS_BUSINESS = EnumSet.of(OFFICER, COORDINATOR, FINANCE, STAFF, AUDITOR);
    /** Whoever runs alliances, pairings and activities. */
    public static final Set<Role> RUNS_BUSINESS = EnumSet.of(OFFICER, COORDINATOR);
    /** Whoever reads funds. */
    public static final Set<Role> READS_MONEY = EnumSet.of(OFFICER, COORDINATOR, FINANCE, AUDITOR);
    /** Whoever keeps funds and drafts allocations. */
    public static final Set<Role> KEEPS_MONEY = EnumSet.of(OFFICER, FINANCE);
    /** Whoever records for a unit what it spent of the money that was allocated to it. */
    public static final Set<Role> SPENDS_MONEY = EnumSet.of(COORDINATOR, FINANCE);
}
