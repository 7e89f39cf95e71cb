package cn.gongjian.alliance;

import cn.gongjian.organization.Organization;
import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FoundAlliance", description = "A draft; an officer activates it with the filing number")
public record FoundAlliance(
        @NotBlank @Size(max = 120) @Schema(examples = "仙居县城乡义务教育共同体") String name,
        @NotNull AllianceType type,
        @NotNull @Schema(description = "The organisation under whose name it is founded; I act for it") UUID ownerId,
        @NotNull @Schema(description = "First day", examples = "2026-09-01") LocalDate startsOn,
        @Schema(description = "Last day; open if absent", examples = "2029-08-31") LocalDate endsOn,
        @Size(max = 30) @Schema(description = "Subjects that it works on", examples = "[\"语文\", \"数学\"]") List<@NotBlank @Size(max = 40) String> subjects,
        @MultiLine @Size(max = 2000) @Schema(examples = "每学年向村小直播 100 节课") String goal,
        @Size(max = 60) @Schema(description = "Number of the agreement", examples = "仙教〔2026〕12号") String agreementNumber,
        @Schema(examples = "2026-08-28") LocalDate agreementSignedOn,
        @Size(max = 200) @Schema(description = "Members may lie anywhere; fromOn is the first day of the alliance if absent") List<@NotNull @Valid JoinAlliance> members,
        @Size(max = 60) List<@NotNull @Valid HoldAlliancePost> leadership) {

    public FoundAlliance {
        members = members == null ? List.of() : members;
        leadership = leadership == null ? List.of() : leadership;
    }

    AllianceChange facts() {
        return new AllianceChange(name, type, startsOn, endsOn, subjects, goal, agreementNumber, agreementSignedOn);
    }

    /** Whoever is only named beside a post is no party. */
    List<Organization> parties(Organization owner, Map<UUID, Organization> units) {
        return Stream.concat(Stream.of(owner), members.stream().map(member -> units.get(member.organizationId()))).toList();
    }

    List<UUID> organizationIds() {
        return Stream.concat(members.stream().map(JoinAlliance::organizationId), leadership.stream().map(HoldAlliancePost::organizationId))
                .filter(Objects::nonNull).toList();
    }
}
