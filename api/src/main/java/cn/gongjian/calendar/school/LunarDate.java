package cn.gongjian.calendar.school;

import com.tyme.solar.SolarDay;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LunarDate", description = "农历 beside the solar date")
public record LunarDate(
        @Schema(required = true, examples = "八月") String month,
        @Schema(required = true, examples = "十五") String day,
        @Schema(description = "节气 that begins on this day", examples = "秋分") String solarTerm,
        @Schema(description = "Traditional festival of this day", examples = "中秋节") String festival) {

    static LunarDate of(LocalDate date) {
        var solar = SolarDay.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        var lunar = solar.getLunarDay();
        var term = solar.getTermDay();
        var festival = lunar.getFestival();
        return new LunarDate(lunar.getLunarMonth().getName(), lunar.getName(), term.getDayIndex() == 0 ? term.getSolarTerm().getName() : null,
                festival == null ? null : festival.getName());
    }
}
