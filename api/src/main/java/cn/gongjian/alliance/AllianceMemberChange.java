package cn.gongjian.alliance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a member; another organisation is another member. */
@Schema(name = "AllianceMemberChange")
public record AllianceMemberChange(
        @NotNull MemberRole role,
        @NotNull @Schema(description = "First day", examples = "2026-09-01") LocalDate fromOn,
        @Schema(description = "Last day; open if absent", examples = "2027-08-31") LocalDate toOn) {

    static AllianceMemberChange of(AllianceMember m) {
        return new AllianceMemberChange(m.role, m.fromOn, m.toOn);
    }
}
