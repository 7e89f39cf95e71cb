package cn.gongjian.calendar.school;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportHolidays", description = "The notice of a year, whole; all or nothing, and the same again changes nothing")
public record ImportHolidays(
        @Pattern(regexp = "[1-9][0-9]{5}") @Schema(description = "A region that deviates; absent for the whole country", examples = "331024") String regionCode,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2027") Integer year,
        @NotBlank @Size(max = 200) @Schema(description = "The notice and its number", examples = "国办发明电〔2025〕7号") String source,
        @NotEmpty @Size(max = 120) List<@NotNull @Valid HolidayDay> days) {}
