package cn.gongjian.calendar;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Named filters of the calendar. */
public class ActivityFilter {
    private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2102, 1, 1);

    @RestQuery @Parameter(description = "First day, Asia/Shanghai; an activity counts in each day that it touches", example = "2026-12-01")
    public LocalDate from;

    @RestQuery @Parameter(description = "Last day, inclusive", example = "2026-12-31")
    public LocalDate to;

    @RestQuery @Parameter(description = "Of this alliance")
    public UUID allianceId;

    @RestQuery @Parameter(description = "Of this pairing")
    public UUID pairingId;

    @RestQuery @Parameter(description = "Its own, hosted by it, with it as a participant, or of its alliances and pairings")
    public UUID organizationId;

    @RestQuery @Pattern(regexp = "me|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
    @Parameter(description = "With this person as a participant; me is the caller", example = "me")
    public String personId;

    @RestQuery @Pattern(regexp = "[1-9][0-9]{5}")
    @Parameter(description = "行政区划代码: hosted by an organisation of this region, or of an alliance, pairing or organisation there", example = "331024")
    public String regionCode;

    @RestQuery @Size(max = 400) @Parameter(description = "Code of an activity kind, or several with commas between them", example = "PARTY_DAY,PARTY_LECTURE")
    public String kind;

    @RestQuery @Parameter(description = "Of this series")
    public UUID seriesId;

    @RestQuery @Parameter(description = "Only in this state")
    public ActivityState state;

    @RestQuery @Size(max = 60) @Parameter(description = "Part of the title or place", example = "党日")
    public String q;

    UUID person(Caller caller) {
        return personId == null ? null : personId.equals("me") ? caller.personId() : UUID.fromString(personId);
    }

    List<String> kinds() {
        return kind == null ? null : List.of(kind.split(","));
    }

    Instant start() {
        return from == null ? null : within(from).atStartOfDay(ServiceTime.ZONE).toInstant();
    }

    Instant end() {
        return to == null ? null : within(to).plusDays(1).atStartOfDay(ServiceTime.ZONE).toInstant();
    }

    /** No activity lies beyond, and neither does anything that the database cannot count. */
    private static LocalDate within(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }
}
