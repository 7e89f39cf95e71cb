package cn.gongjian.calendar.reading;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CalendarReading", description = "What was understood of a calendar file; nothing is written yet")
public record CalendarReadingView(
        @Schema(required = true) List<Entry> entries,
        @Schema(required = true, description = "What becomes no entry, by line, 200 at the most") List<Trouble> troubles,
        @Schema(required = true, description = "How many there are in all", examples = "1") int troubleCount) {

    Set<String> uids() {
        return entries.stream().map(Entry::uid).collect(Collectors.toSet());
    }

    /** As an import would find them in a place where some are known already. */
    CalendarReadingView facing(Map<String, KnownEvent> known) {
        return new CalendarReadingView(entries.stream().map(entry -> entry.facing(known.get(entry.uid))).toList(), troubles, troubleCount);
    }

    @Schema(name = "CalendarReadingEntry", description = "An event, as an activity would have it")
    public record Entry(
            @Schema(required = true, description = "Where it begins in the file", examples = "12") int line,
            @Schema(required = true, description = "The event's own name; imported again into the same place, it changes nothing",
                    examples = "040000008200E00074C5B7101A82E008@example.cn") String uid,
            @Schema(required = true, examples = "第三季度主题党日") String title,
            @Schema(required = true) OffsetDateTime startsAt,
            @Schema(required = true) OffsetDateTime endsAt,
            @Schema(required = true, description = "From midnight to midnight") boolean allDay,
            @Schema(examples = "河坝村文化礼堂") String place,
            @Schema(examples = "https://meeting.example.cn/j/8675309") String onlineUrl,
            String description,
            @Schema(required = true) List<EntryNote> notes,
            @Schema(required = true, description = "What an import into the place that was asked about would do") EntryEffect effect,
            @Schema(description = "What it became when it was imported before") KnownActivity activity) {

        private Entry facing(KnownEvent known) {
            if (known == null) return this;
            var facts = EntryFacts.of(title, startsAt, endsAt, place, onlineUrl, description);
            return new Entry(line, uid, title, startsAt, endsAt, allDay, place, onlineUrl, description, notes, known.effectOf(facts), known.view());
        }
    }

    @Schema(name = "CalendarReadingActivity")
    public record KnownActivity(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "0") int version,
            @Schema(required = true, examples = "第三季度主题党日") String title,
            @Schema(required = true) OffsetDateTime startsAt,
            @Schema(required = true) OffsetDateTime endsAt) {}

    @Schema(name = "CalendarReadingTrouble")
    public record Trouble(
            @Schema(required = true, examples = "27") int line,
            @Schema(required = true) TroubleKind kind,
            @Schema(required = true, description = "The words at fault, shortened", examples = "20260230T140000") String text) {}
}
