package cn.gongjian.organization;

import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.time.ServiceTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Grant", description = "A role on an organisation and all beneath it")
public record GrantView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) PersonRef person,
        @Schema(required = true) OrgRef organization,
        @Schema(required = true) Role role,
        @Schema(required = true) LocalDate fromOn,
        LocalDate toOn,
        OffsetDateTime revokedAt,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true) List<Action> allowedActions) implements Versioned {

    @Schema(name = "GrantAction")
    public enum Action { REVOKE }

    static GrantView of(RoleGrant g) {
        return new GrantView(g.id, g.version, PersonRef.of(g.person), OrgRef.of(g.organization), g.role, g.fromOn, g.toOn,
                ServiceTime.at(g.revokedAt), ServiceTime.at(g.createdAt), ServiceTime.at(g.updatedAt),
                g.revokedAt == null ? List.of(Action.REVOKE) : List.of());
    }
}
