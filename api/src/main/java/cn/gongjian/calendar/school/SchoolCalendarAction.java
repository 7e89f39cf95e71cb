package cn.gongjian.calendar.school;

import java.util.List;

public enum SchoolCalendarAction {
    EDIT;

    static List<SchoolCalendarAction> of(boolean keeps) {
        return keeps ? List.of(EDIT) : List.of();
    }
}
