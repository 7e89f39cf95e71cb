package cn.gongjian.plan.draft;

/** The form of a date in a draft: a full date, or month and day where the year is unknown (gMonthDay of XML Schema). */
public final class PlanDate {

    public static final String PATTERN = "^(\\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$";

    private PlanDate() {}
}
