package cn.gongjian.calendar;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnnounceActivity")
public record AnnounceActivity(
        @MultiLine @Size(max = 2000) @Schema(description = "What those who take part are told; without it, what the activity says", examples = "请各支部于 12 月 8 日前报送参加人数。") String text) {}
