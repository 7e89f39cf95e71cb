package cn.gongjian.calendar.school;

import static cn.gongjian.calendar.school.SchoolProblem.HOLIDAYS_INVALID;

import cn.gongjian.organization.Organization;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import cn.gongjian.shared.problem.Violation;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The holidays of a year as one notice tells them: of the whole country, or of a region that deviates from it. */
@Entity
class HolidayYear implements Auditable {
    @Id UUID id;
    @Version int version;
    /** Null for the whole country. */
    String regionCode;
    int year;
    /** The notice and its number. */
    String source;
    Instant createdAt;
    Instant updatedAt;

    @OneToMany(mappedBy = "holidayYear", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("day")
    List<Holiday> days = new ArrayList<>();

    static HolidayYear of(String regionCode, int year, Instant now) {
        var announced = new HolidayYear();
        announced.id = Ids.next();
        announced.regionCode = regionCode;
        announced.year = year;
        announced.createdAt = now;
        return announced;
    }

    /** The notice, whole: days that it does not name are gone afterwards. */
    void tell(String source, List<HolidayDay> wanted, Instant now) {
        check(wanted);
        this.source = source.strip();
        var kept = wanted.stream().map(HolidayDay::day).toList();
        days.removeIf(d -> !kept.contains(d.day));
        for (var day : wanted) holiday(day.day()).take(day);
        days.sort(Comparator.comparing(d -> d.day));
        updatedAt = now;
    }

    boolean isAsTold(String source, List<HolidayDay> wanted) {
        return source.strip().equals(this.source) && sorted(wanted).equals(told());
    }

    List<HolidayDay> told() {
        return days.stream().map(d -> new HolidayDay(d.day, d.kind, d.name)).toList();
    }

    private static List<HolidayDay> sorted(List<HolidayDay> days) {
        return days.stream().map(d -> new HolidayDay(d.day(), d.kind(), d.name().strip())).sorted(Comparator.comparing(HolidayDay::day)).toList();
    }

    /** A notice may begin with the last days of the year before, as that for 2023 did. */
    private void check(List<HolidayDay> wanted) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<LocalDate>();
        for (int i = 0; i < wanted.size(); i++) {
            var day = wanted.get(i).day();
            if (!seen.add(day)) violations.add(new Violation("/days/" + i + "/day", day + " 重复"));
            if (day.isBefore(LocalDate.of(year - 1, 12, 1)) || day.isAfter(LocalDate.of(year, 12, 31)))
                violations.add(new Violation("/days/" + i + "/day", day + " 不在 " + year + " 年"));
            var isWeekend = day.getDayOfWeek().getValue() > 5;
            // A region may take back a day off that the country has, on a weekday too.
            if (wanted.get(i).kind() == HolidayKind.WORK && !isWeekend && regionCode == null)
                violations.add(new Violation("/days/" + i + "/kind", day + " 本来就是工作日，不需要调休上班"));
        }
        if (!violations.isEmpty()) throw HOLIDAYS_INVALID.because(violations.size()).at(violations);
    }

    private Holiday holiday(LocalDate day) {
        return days.stream().filter(d -> d.day.equals(day)).findFirst().orElseGet(() -> {
            var fresh = new Holiday();
            fresh.id = Ids.next();
            fresh.holidayYear = this;
            fresh.day = day;
            days.add(fresh);
            return fresh;
        });
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "HOLIDAYS";
    }

    @Override
    public String auditTitle() {
        return (regionCode == null ? "" : regionCode + " ") + year;
    }

    @Override
    public UUID auditOrganizationId() {
        return Organization.PLATFORM;
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("source", source);
        facts.put("days", told().stream().map(d -> d.day() + " " + d.kind() + " " + d.name()).toList());
        return facts;
    }
}
