package cn.gongjian.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportRegions", description = "Rows of GB/T 2260; all or nothing, and the same rows again change nothing")
public record ImportRegions(
        @NotBlank @Size(max = 200) @Schema(description = "Where the rows come from", examples = "GB/T 2260-2007") String source,
        @NotEmpty @Size(max = 4000) List<@NotNull @Valid Row> rows) {

    @Schema(name = "ImportRegionRow")
    public record Row(
            @NotNull @Pattern(regexp = "[1-9][0-9]{5}") @Schema(examples = "331024") String code,
            @NotBlank @Size(max = 60) @Schema(examples = "仙居县") String name,
            @Pattern(regexp = "[1-9][0-9]{5}") @Schema(description = "By the digits if absent", examples = "331000") String parentCode,
            LocalDate validFrom,
            LocalDate validTo) {

        String parent() {
            return parentCode == null ? Region.parentOf(code) : parentCode;
        }
    }
}
