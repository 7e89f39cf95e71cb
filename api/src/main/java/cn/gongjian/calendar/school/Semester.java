package cn.gongjian.calendar.school;

import static cn.gongjian.calendar.school.SchoolProblem.SEMESTER_DATES_INVALID;
import static cn.gongjian.calendar.school.SchoolProblem.SEMESTER_FIRST_MONDAY_INVALID;
import static cn.gongjian.calendar.school.SchoolProblem.SEMESTER_WEEKS_INVALID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;

/** 学期. Its teaching weeks are counted from its first Monday, which may lie some days before or after its first day. */
@Entity
class Semester {
    @Id UUID id;
    @ManyToOne(fetch = FetchType.LAZY) SchoolYear schoolYear;
    int term;
    LocalDate startsOn;
    LocalDate endsOn;
    LocalDate firstMonday;
    int weeks;

    void change(SemesterFacts facts, String pointer) {
        if (!facts.endsOn().isAfter(facts.startsOn()) || facts.startsOn().isBefore(schoolYear.startsOn) || facts.endsOn().isAfter(schoolYear.endsOn))
            throw SEMESTER_DATES_INVALID.because(facts.term()).at(pointer + "/endsOn", "学期应在学年之内，结束日期晚于开始日期");
        var monday = facts.firstMonday();
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY || monday.isBefore(facts.startsOn().minusDays(6)) || monday.isAfter(facts.startsOn().plusDays(7)))
            throw SEMESTER_FIRST_MONDAY_INVALID.because(monday.toString()).at(pointer + "/firstMonday", "应是开学那一周或下一周的星期一");
        if (monday.plusWeeks(facts.weeks() - 1L).isAfter(facts.endsOn()))
            throw SEMESTER_WEEKS_INVALID.because(facts.weeks(), facts.endsOn().toString()).at(pointer + "/weeks", "最后一周应在学期结束之前开始");
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        firstMonday = monday;
        weeks = facts.weeks();
    }

    /** For the audit trail: first and last day, first Monday and number of teaching weeks. */
    String told() {
        return startsOn + "–" + endsOn + "，" + firstMonday + "，" + weeks;
    }
}
