package cn.gongjian.calendar;

import cn.gongjian.organization.PersonRef;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Programme", description = "What happens in which order, and what is needed for it")
public record ProgrammeView(
        @Schema(required = true, description = "In order") List<Item> rundown,
        @Schema(required = true, description = "What the whole rundown takes, in minutes", examples = "120") int minutes,
        @Schema(required = true, description = "In order") List<Need> materials) {

    @Schema(name = "RundownItem")
    public record Item(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "家委会代表发言") String title,
            @Schema(required = true, description = "When it begins if all before it takes its time") OffsetDateTime startsAt,
            @Schema(required = true, description = "How long it takes", examples = "10") int minutes,
            @Schema(description = "Who sees to it, in words", examples = "家委会代表") String responsible,
            PersonRef responsiblePerson,
            String note,
            @Schema(description = "There where a speech is given in it") Speech speech) {}

    @Schema(name = "RundownSpeech", description = "How far a speech is")
    public record Speech(
            @Schema(required = true) SpeechState state,
            @Schema(required = true, description = "A draft is there") boolean isWritten,
            @Schema(description = "Who is to review it") PersonRef reviewer,
            @Schema(description = "Who reviewed it") PersonRef reviewedBy,
            OffsetDateTime reviewedAt,
            @Schema(description = "Why it was returned") String reason,
            @Schema(required = true, description = "What this caller may do now") List<SpeechAction> allowedActions) {}

    @Schema(name = "Material")
    public record Need(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "手持话筒") String name,
            @Schema(examples = "4") Integer quantity,
            @Schema(examples = "只") String unit,
            @Schema(description = "Who sees to it, in words", examples = "各级部德育主任") String responsible,
            PersonRef responsiblePerson,
            LocalDate dueOn,
            @Schema(required = true, description = "It is there") boolean isReady) {

        static Need of(Material m) {
            return new Need(m.id, m.name, m.quantity, m.unit, m.responsible, PersonRef.of(m.responsiblePerson), m.dueOn, m.isReady);
        }
    }

    static ProgrammeView of(Caller by, Programme programme, PlacedActivity placed) {
        var items = new ArrayList<Item>();
        int minutes = 0;
        for (var item : programme.rundown()) {
            var starts = ServiceTime.at(placed.activity().startsAt).plusMinutes(minutes);
            items.add(new Item(item.id, item.title, starts, item.minutes, item.responsible, PersonRef.of(item.responsiblePerson), item.note, speech(by, item, placed)));
            minutes += item.minutes;
        }
        return new ProgrammeView(items, minutes, programme.materials().stream().map(Need::of).toList());
    }

    private static Speech speech(Caller by, RundownItem item, PlacedActivity placed) {
        if (!item.hasSpeech) return null;
        return new Speech(item.speechState, item.speechText != null, PersonRef.of(item.reviewer), PersonRef.of(item.speechReviewedBy),
                ServiceTime.at(item.speechReviewedAt), item.speechReason, SpeechAction.of(by, item, placed));
    }
}
