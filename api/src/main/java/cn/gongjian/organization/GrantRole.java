package cn.gongjian.organization;

import cn.gongjian.shared.caller.Role;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GrantRole")
public record GrantRole(
        @NotNull UUID personId,
        @NotNull @Schema(description = "The role reaches this organisation and all beneath it") UUID organizationId,
        @NotNull Role role,
        @Schema(description = "Today if absent") LocalDate fromOn,
        @Schema(description = "Last day; open if absent") LocalDate toOn) {}
