package cn.gongjian.calendar.reading;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Time zones by the names that programs give them. */
final class CalendarZones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    /** Outlook's names of zones from which files come here; those of all the world are not worth a table. */
    private static final Map<String, String> OUTLOOK = Map.of("China Standard Time", "Asia/Shanghai", "中国标准时间", "Asia/Shanghai",
            "(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi", "Asia/Shanghai", "(UTC+08:00) 北京，重庆，香港特别行政区，乌鲁木齐", "Asia/Shanghai",
            "Taipei Standard Time", "Asia/Taipei", "Singapore Standard Time", "Asia/Singapore", "Tokyo Standard Time", "Asia/Tokyo");

    private final Map<String, Set<ZoneOffset>> told = new HashMap<>();

    /** The file itself describes a zone, with one of its offsets. */
    void tell(String name, String offset) {
        try {
            told.computeIfAbsent(name, key -> new HashSet<>()).add(ZoneOffset.of(offset));
        } catch (DateTimeException unknown) {
            // The zone is then as unknown as one that is not described.
        }
    }

    Optional<ZoneId> named(String name) {
        // Evolution and Thunderbird put the home of their table in front: /freeassociation.sourceforge.net/Asia/Shanghai.
        var plain = name.startsWith("/") ? name.replaceFirst("^/.*/([A-Za-z_]+/[A-Za-z_+-]+)$", "$1") : name;
        if (KNOWN.contains(plain)) return Optional.of(ZoneId.of(plain));
        if (OUTLOOK.containsKey(plain)) return Optional.of(ZoneId.of(OUTLOOK.get(plain)));
        // Without summer time the one offset says it all.
        var offsets = told.getOrDefault(name, Set.of());
        return offsets.size() == 1 ? Optional.of(offsets.iterator().next()) : Optional.empty();
    }
}
