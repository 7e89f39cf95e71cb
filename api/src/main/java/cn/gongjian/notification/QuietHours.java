package cn.gongjian.notification;

import cn.gongjian.shared.time.ServiceTime;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every day from one time to another in Asia/Shanghai, also over midnight: no mail goes out then. */
@Schema(name = "QuietHours", description = "No mail goes out then; what waited follows at their end")
public record QuietHours(
        @NotNull @Pattern(regexp = TIME) @Schema(required = true, description = "Asia/Shanghai", examples = "21:00") String from,
        @NotNull @Pattern(regexp = TIME) @Schema(required = true, description = "Asia/Shanghai; the next day if it is before from", examples = "07:00") String to) {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    boolean cover(Instant moment) {
        var time = moment.atZone(ServiceTime.ZONE).toLocalTime();
        var first = LocalTime.parse(from);
        var end = LocalTime.parse(to);
        boolean afterFirst = !time.isBefore(first);
        boolean beforeEnd = time.isBefore(end);
        return first.isBefore(end) ? afterFirst && beforeEnd : afterFirst || beforeEnd;
    }

    /** The moment itself, or the end of the quiet hours that it falls into. */
    Instant orAfter(Instant moment) {
        if (!cover(moment)) return moment;
        var local = moment.atZone(ServiceTime.ZONE);
        var end = local.toLocalDate().atTime(LocalTime.parse(to)).atZone(ServiceTime.ZONE);
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }
}
