package cn.gongjian.calendar.feed;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;

/**
 * The entries of one source.
 *
 * @param stamp differs whenever any entry does, and is cheap: most programs have the latest already and take nothing but a 304
 * @param entries asked for only if the program does not have them
 */
public record FeedDates(String stamp, Supplier<Uni<List<FeedEntry>>> entries) {}
