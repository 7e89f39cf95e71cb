package cn.gongjian.calendar;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An activity as far as promises count it: its day in China, whether it was held, and who: the host, and who came, or as
 * long as it is planned who is invited. Ids of organisations and people, which never coincide.
 */
public record CountedActivity(UUID id, String title, String kind, LocalDate on, boolean held, Set<UUID> who) {}
