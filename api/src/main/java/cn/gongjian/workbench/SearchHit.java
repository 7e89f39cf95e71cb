package cn.gongjian.workbench;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SearchHit")
public record SearchHit(
        @Schema(required = true) Subject subject,
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "文学院党委 与 河坝村党支部") String title,
        @Schema(examples = "党建促乡村振兴") String detail) {

    @Schema(name = "SearchSubject")
    public enum Subject { ALLIANCE, PAIRING, ACTIVITY, ORGANIZATION, FUND }
}
