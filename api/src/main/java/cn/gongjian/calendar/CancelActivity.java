package cn.gongjian.calendar;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CancelActivity")
public record CancelActivity(@MultiLine @NotBlank @Size(max = 500) @Schema(examples = "防汛值班，改期另行通知") String reason) {}
