package cn.gongjian.plan.draft;

/** Who owes it. */
public enum Owner {
    /** The alliance, the pairing, the organisation: together. */ WHOLE,
    /** Each organisation that takes part. */ EACH_MEMBER,
    /** Each person: 每名教师, 所有党员, 科室负责人. */ EACH_PERSON
}
