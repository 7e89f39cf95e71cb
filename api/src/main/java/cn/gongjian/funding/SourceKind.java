package cn.gongjian.funding;

/** Where the money of a fund comes from. */
public enum SourceKind {
    /** 财政预算 */ BUDGET,
    /** 党费 */ PARTY_DUES,
    /** 自筹 */ OWN_MEANS,
    /** 捐赠 */ DONATION
}
