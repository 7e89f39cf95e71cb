package cn.gongjian.calendar.school;

import static cn.gongjian.calendar.school.SchoolProblem.SCHOOL_YEAR_DATES_INVALID;
import static cn.gongjian.calendar.school.SchoolProblem.SEMESTER_DATES_INVALID;

import cn.gongjian.organization.Organization;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 学年, such as 2026-2027学年, as the authority of a region sets it (校历). Its two semesters do not overlap. */
@Entity
class SchoolYear implements Auditable {
    @Id UUID id;
    @Version int version;
    String regionCode;
    /** The calendar year in which it begins. */
    int firstYear;
    LocalDate startsOn;
    LocalDate endsOn;
    /** Where its dates come from: a document and its number. */
    String source;
    Instant createdAt;
    Instant updatedAt;

    @OneToMany(mappedBy = "schoolYear", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("term")
    List<Semester> semesters = new ArrayList<>();

    static SchoolYear of(String regionCode, int firstYear, SchoolYearChange facts, Instant now) {
        var year = new SchoolYear();
        year.id = Ids.next();
        year.regionCode = regionCode;
        year.firstYear = firstYear;
        year.createdAt = now;
        year.change(facts, now);
        return year;
    }

    void change(SchoolYearChange facts, Instant now) {
        if (facts.startsOn().getYear() != firstYear || facts.endsOn().getYear() != firstYear + 1)
            throw SCHOOL_YEAR_DATES_INVALID.because(name()).at("/startsOn", "学年从 " + firstYear + " 年开始，到 " + (firstYear + 1) + " 年结束");
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        source = facts.source().strip();
        take(facts.semesters());
        updatedAt = now;
    }

    /** The same source and the same dates, in whatever order the semesters are told. */
    boolean isAsSet(SchoolYearChange facts) {
        var told = facts.semesters().stream().sorted(Comparator.comparing(SemesterFacts::term)).toList();
        return new SchoolYearChange(facts.startsOn(), facts.endsOn(), facts.source().strip(), told).equals(SchoolYearChange.of(this));
    }

    private void take(List<SemesterFacts> wanted) {
        semesters.removeIf(s -> wanted.stream().noneMatch(facts -> facts.term() == s.term));
        for (int i = 0; i < wanted.size(); i++) {
            var facts = wanted.get(i);
            if (wanted.subList(0, i).stream().anyMatch(other -> other.term().equals(facts.term())))
                throw SEMESTER_DATES_INVALID.because(facts.term()).at("/semesters/" + i + "/term", "同一学期只能填一次");
            semester(facts.term()).change(facts, "/semesters/" + i);
        }
        semesters.sort(Comparator.comparingInt(s -> s.term));
        if (semesters.size() == 2 && !semesters.getLast().startsOn.isAfter(semesters.getFirst().endsOn))
            throw SEMESTER_DATES_INVALID.because(2).at("/semesters", "第二学期应在第一学期结束之后开始");
    }

    private Semester semester(int term) {
        return semesters.stream().filter(s -> s.term == term).findFirst().orElseGet(() -> {
            var fresh = new Semester();
            fresh.id = Ids.next();
            fresh.schoolYear = this;
            fresh.term = term;
            semesters.add(fresh);
            return fresh;
        });
    }

    String name() {
        return firstYear + "-" + (firstYear + 1) + "学年";
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "SCHOOL_YEAR";
    }

    @Override
    public String auditTitle() {
        return regionCode + " " + name();
    }

    /** A calendar is the business of the platform's administrators, whatever region it is for. */
    @Override
    public UUID auditOrganizationId() {
        return Organization.PLATFORM;
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("startsOn", startsOn);
        facts.put("endsOn", endsOn);
        facts.put("source", source);
        for (var s : semesters) facts.put("semester" + s.term, s.told());
        return facts;
    }
}
