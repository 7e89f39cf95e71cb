package cn.gongjian.alliance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "JoinAlliance")
public record JoinAlliance(
        @NotNull @Schema(description = "Any open organisation, chosen by name") UUID organizationId,
        @NotNull MemberRole role,
        @Schema(description = "First day; if absent today, or the first day of the alliance while it is a draft or has not begun", examples = "2026-09-01") LocalDate fromOn,
        @Schema(description = "Last day; open if absent", examples = "2027-08-31") LocalDate toOn) {}
