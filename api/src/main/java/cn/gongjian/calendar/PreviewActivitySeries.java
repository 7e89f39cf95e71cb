package cn.gongjian.calendar;

import cn.gongjian.calendar.recurrence.Recurrence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PreviewActivitySeries")
public record PreviewActivitySeries(
        @NotNull @Schema(description = "Whose region's holidays and teaching weeks count") UUID hostId,
        @NotNull @Schema(examples = "2026-09-01") LocalDate startsOn,
        @NotNull @Valid Recurrence recurrence) {}
