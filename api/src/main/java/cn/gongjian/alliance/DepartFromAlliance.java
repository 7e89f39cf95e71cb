package cn.gongjian.alliance;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DepartFromAlliance")
public record DepartFromAlliance(
        @NotNull @Schema(description = "Last day, on which it still takes part", examples = "2027-01-31") LocalDate toOn,
        @Schema(description = "Only of a lead: the organisation that leads from the next day on, a member or not") UUID successorId,
        @MultiLine @Size(max = 500) @Schema(description = "Kept in the trail", examples = "学校撤并") String reason) {}
