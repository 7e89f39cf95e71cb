package cn.gongjian.calendar.feed;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Whose dates a feed has. */
public enum FeedKind {
    PERSON, ALLIANCE, PAIRING, ORGANIZATION;

    /** One of something for each, such as a statement that is put together once. */
    static <T> Map<FeedKind, T> each(Function<FeedKind, T> of) {
        var all = new EnumMap<FeedKind, T>(FeedKind.class);
        for (var kind : values()) all.put(kind, of.apply(kind));
        return all;
    }
}
