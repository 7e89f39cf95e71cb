package cn.gongjian.calendar;

import cn.gongjian.calendar.recurrence.Expansion;
import cn.gongjian.calendar.recurrence.Expansion.Occurrence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What has to be done to the activities of a series, so that they follow its rule again. */
record SeriesDifferences(List<Occurrence> missing, Map<Activity, Occurrence> following, List<Activity> superfluous) {

    /** Only what is still to come and was never changed alone follows; days that have passed are not filled in later. */
    static SeriesDifferences between(List<Activity> there, Expansion expansion, Predicate<Occurrence> isToCome, Instant now) {
        var byDay = there.stream().collect(Collectors.toMap(a -> a.seriesOn, Function.identity()));
        var missing = new ArrayList<Occurrence>();
        var following = new LinkedHashMap<Activity, Occurrence>();
        for (var occurrence : expansion.occurrences()) {
            var known = byDay.remove(occurrence.on());
            if (known == null) {
                if (isToCome.test(occurrence)) missing.add(occurrence);
            } else if (known.followsItsSeries(now)) following.put(known, occurrence);
        }
        return new SeriesDifferences(missing, following, byDay.values().stream().filter(a -> a.followsItsSeries(now)).toList());
    }
}
