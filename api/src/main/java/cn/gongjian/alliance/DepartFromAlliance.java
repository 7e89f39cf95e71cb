package cn.gongjian.alliance;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DepartFromAlliance")
public record DepartFromAlliance(
        @NotNull @Schema(description = "Last day, on which it still takes part", examples = "2027-01-31") LocalDate toOn,
        @MultiLine @Size(max = 500) @Schema(description = "Kept in the trail", examples = "学校撤并") String reason) {}
