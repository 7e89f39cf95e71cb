package cn.gongjian.calendar.school.reading;

import cn.gongjian.calendar.school.HolidayDay;
import cn.gongjian.calendar.school.reading.HolidayReadingView.Trouble;
import cn.gongjian.calendar.school.reading.HolidayReadingView.Year;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers the days of a file by the years whose notices tell them. */
final class HolidayReader {

    private static final int MOST_TROUBLES = 100;

    private final SortedMap<LocalDate, HolidayDay> days = new TreeMap<>();
    private final List<Trouble> troubles = new ArrayList<>();

    static HolidayReadingView read(byte[] bytes) {
        var file = HolidayFile.of(bytes);
        var reader = new HolidayReader();
        file.broken.forEach(line -> reader.troubles.add(line.told));
        file.events.forEach(reader::take);
        return reader.view();
    }

    private void take(HolidayEvent event) {
        try {
            for (var day : event.days()) {
                var known = days.putIfAbsent(day.day(), day);
                if (known != null && !known.equals(day)) throw new HolidayTrouble(event.line, HolidayTroubleKind.TOLD_TWICE, day.day() + " " + day.name());
            }
        } catch (HolidayTrouble trouble) {
            troubles.add(trouble.told);
        }
    }

    private HolidayReadingView view() {
        var years = days.values().stream().collect(Collectors.groupingBy(HolidayReader::noticeOf, TreeMap::new, Collectors.toList()));
        troubles.sort(Comparator.comparingInt(Trouble::line));
        return new HolidayReadingView(years.entrySet().stream().map(year -> new Year(year.getKey(), year.getValue())).toList(),
                List.copyOf(troubles.subList(0, Math.min(MOST_TROUBLES, troubles.size()))), troubles.size());
    }

    /** The days before New Year's Day are told by the notice of the new year, as that for 2023 did. */
    private static int noticeOf(HolidayDay day) {
        var isBefore = day.day().getMonth() == Month.DECEMBER && day.name().contains("元旦");
        return day.day().getYear() + (isBefore ? 1 : 0);
    }
}
