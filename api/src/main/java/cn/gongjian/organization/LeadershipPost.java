package cn.gongjian.organization;

/** Posts of a leading group (领导小组) of an alliance or of one side of a pairing, in the order of precedence. */
public enum LeadershipPost {
    /** 组长 */ LEADER,
    /** 副组长 */ DEPUTY_LEADER,
    /** 办公室主任 */ OFFICE_DIRECTOR,
    /** 成员 */ MEMBER,
    /** 联络员 */ LIAISON
}
