package cn.gongjian.alliance;

/** 核心校 or 基地校 leads; the others take part. */
public enum MemberRole {
    CORE, MEMBER, BASE, COOPERATING, SENDING, RECEIVING;

    boolean leads() {
        return this == CORE || this == BASE;
    }
}
