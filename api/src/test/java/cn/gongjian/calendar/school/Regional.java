package cn.gongjian.calendar.school;

import cn.gongjian.organization.Callers;
import cn.gongjian.shared.Ids;
import cn.gongjian.support.Scenario;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A province, its city and a county with the county bureau in it; calendars are theirs. Leaves nothing behind. */
@Singleton
public class Regional {
    public static final String PROVINCE = "330000", CITY = "331000", COUNTY = "331024", OTHER_COUNTY = "331083";

    private final Scenario world;
    private final Callers callers;

    Regional(Scenario world, Callers callers) {
        this.world = world;
        this.callers = callers;
    }

    public void fresh() {
        world.fresh();
        gone();
        region(PROVINCE, "浙江省", null);
        region(CITY, "台州市", PROVINCE);
        region(COUNTY, "仙居县", CITY);
        region(OTHER_COUNTY, "玉环市", CITY);
        world.run("update organization set region_code = $1 where id = $2", COUNTY, world.county);
        callers.forget();
    }

    public void gone() {
        world.run("delete from semester");
        world.run("delete from school_year");
        world.run("delete from holiday where holiday_year_id in (select id from holiday_year where region_code is not null or year <> 2026)");
        world.run("delete from holiday_year where region_code is not null or year <> 2026");
        world.run("update organization set region_code = null");
        world.run("delete from region");
    }

    private void region(String code, String name, String parent) {
        world.run("insert into region (code, name, parent_code) values ($1, $2, $3)", code, name, parent);
    }

    /** 2026-2027, whose first semester begins on a Tuesday and has twenty weeks. */
    public static Map<String, Object> schoolYear(String region) {
        return Map.of("regionCode", region, "firstYear", 2026, "startsOn", "2026-09-01", "endsOn", "2027-08-31", "source", "2026学年校历",
                "semesters", List.of(
                        semester(1, "2026-09-01", "2027-01-22", "2026-08-31", 20),
                        semester(2, "2027-02-22", "2027-06-30", "2027-02-22", 18)));
    }

    public static Map<String, Object> semester(int term, String from, String to, String monday, int weeks) {
        return Map.of("term", term, "startsOn", from, "endsOn", to, "firstMonday", monday, "weeks", weeks);
    }

    public void set(String region) {
        var year = Ids.next();
        world.run("insert into school_year (id, version, region_code, first_year, starts_on, ends_on, source, created_at, updated_at)"
                + " values ($1, 0, $2, 2026, $3, $4, '校历', now(), now())", year, region, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
        world.run("insert into semester (id, school_year_id, term, starts_on, ends_on, first_monday, weeks) values ($1, $2, 1, $3, $4, $5, 20)",
                Ids.next(), year, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 22), LocalDate.of(2026, 8, 31));
    }
}
