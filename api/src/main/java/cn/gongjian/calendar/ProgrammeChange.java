package cn.gongjian.calendar;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens in which order, and what is needed for it; each list is the whole list. */
@Schema(name = "ProgrammeChange")
public record ProgrammeChange(
        @Size(max = 100) @Schema(description = "In order") List<@NotNull @Valid Item> rundown,
        @Size(max = 200) @Schema(description = "In order") List<@NotNull @Valid Need> materials) {

    @Schema(name = "RundownItemChange")
    public record Item(
            @Schema(description = "Of an item that stays, so that its speech stays with it") UUID id,
            @NotBlank @Size(max = 200) @Schema(examples = "家委会代表发言") String title,
            @NotNull @Min(1) @Max(1440) @Schema(description = "How long it takes, in minutes", examples = "10") Integer minutes,
            @Size(max = 100) @Schema(description = "Who sees to it, in words", examples = "家委会代表") String responsible,
            @Schema(description = "Who sees to it, where that is somebody we know") UUID responsiblePersonId,
            @MultiLine @Size(max = 1000) String note,
            @Schema(description = "A speech is written and reviewed beforehand; taken back, its draft is gone", examples = "true") Boolean hasSpeech,
            @Schema(description = "Who reviews the speech; without one, any organiser who did not write it") UUID reviewerId) {}

    @Schema(name = "MaterialChange")
    public record Need(
            @Schema(description = "Of one that stays") UUID id,
            @NotBlank @Size(max = 100) @Schema(examples = "手持话筒") String name,
            @Min(1) @Max(1_000_000) @Schema(examples = "4") Integer quantity,
            @Size(max = 20) @Schema(examples = "只") String unit,
            @Size(max = 100) @Schema(description = "Who sees to it, in words", examples = "各级部德育主任") String responsible,
            @Schema(description = "Who sees to it, where that is somebody we know") UUID responsiblePersonId,
            @Schema(description = "The last day for it", examples = "2026-08-30") LocalDate dueOn,
            @Schema(description = "It is there", examples = "false") Boolean isReady) {}

    public ProgrammeChange {
        rundown = rundown == null ? List.of() : rundown;
        materials = materials == null ? List.of() : materials;
    }

    static ProgrammeChange of(Programme programme) {
        return new ProgrammeChange(programme.rundown().stream().map(RundownItem::facts).toList(), programme.materials().stream().map(Material::facts).toList());
    }

    List<UUID> personIds() {
        return Stream.concat(rundown.stream().flatMap(item -> Stream.of(item.responsiblePersonId, item.reviewerId)),
                materials.stream().map(Need::responsiblePersonId)).filter(Objects::nonNull).distinct().toList();
    }
}
