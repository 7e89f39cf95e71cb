package cn.gongjian.funding;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GiveReason", description = "Words for the audit trail")
public record GiveReason(@MultiLine @Size(max = 500) @Schema(examples = "项目已结束") String reason) {

    public static String of(GiveReason given) {
        return given == null || given.reason == null || given.reason.isBlank() ? null : given.reason.strip();
    }
}
