package cn.gongjian.plan.draft;

public enum CleanUpKind {
    /** 龘(dá): the reading of a character in brackets behind it. */ PINYIN,
    TRADITIONAL,
    /** Full-width letters and digits, half-width marks between Chinese characters. */ WIDTH,
    /** Characters lost in a conversion. */ BROKEN,
    /** 20xx, 孙xx, 58566XXX: what somebody made unrecognisable. */ MASKED,
    /** A likely typing error. */ TYPING
}
