package cn.gongjian.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CooperationRef", description = "An alliance, a pairing or a single organisation, by name")
public record CooperationRef(
        @Schema(required = true) CooperationKind subject,
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "文学院党委 与 河坝村党支部") String name) {

    public static CooperationRef of(Cooperation cooperation) {
        return new CooperationRef(cooperation.kind(), cooperation.id(), cooperation.name());
    }
}
