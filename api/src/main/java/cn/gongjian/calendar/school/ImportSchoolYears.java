package cn.gongjian.calendar.school;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportSchoolYears", description = "School years of several regions; all or nothing, and the same again changes nothing")
public record ImportSchoolYears(@NotEmpty @Size(max = 200) List<@NotNull @Valid SetSchoolYear> years) {}
