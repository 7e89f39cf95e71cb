package cn.gongjian.calendar.feed;

import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;

/** Gives feeds their dates. A feature that has dates of its own, such as deadlines and phases, adds a bean of this type. */
public interface FeedSource {

    /** What the owner may see today of the scope; asked at each fetch, outside of any session. */
    Uni<FeedDates> of(Caller owner, FeedScope scope);
}
