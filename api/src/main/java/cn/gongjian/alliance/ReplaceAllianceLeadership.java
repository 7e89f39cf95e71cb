package cn.gongjian.alliance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReplaceAllianceLeadership")
public record ReplaceAllianceLeadership(
        @NotNull @Size(max = 60) @Schema(description = "The whole list in its order; who stays unchanged keeps the first day")
        List<@NotNull @Valid HoldAlliancePost> posts) {}
