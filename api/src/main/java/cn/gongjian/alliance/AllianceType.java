package cn.gongjian.alliance;

import java.util.EnumSet;
import java.util.Set;

/** 共同体 types; they decide whether there must be a lead, and later the sharing ratios of assessment. */
public enum AllianceType {
    /** 融合型 */ FUSED,
    /** 共建型 */ CO_BUILT,
    /** 协作型 */ COLLABORATIVE,
    /** 学前教育发展片区 */ PRESCHOOL_ZONE,
    /** 教研共同体 */ TEACHER_RESEARCH,
    /** 支教 */ TEACHING_SUPPORT,
    /** 教育集团 */ EDUCATION_GROUP,
    OTHER;

    private static final Set<AllianceType> LED = EnumSet.of(FUSED, CO_BUILT, COLLABORATIVE, PRESCHOOL_ZONE, EDUCATION_GROUP);

    /** An active one has exactly one lead; the other types have one at most. */
    boolean needsLead() {
        return LED.contains(this);
    }
}
