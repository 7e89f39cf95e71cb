package cn.gongjian.organization;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Region", description = "行政区划, GB/T 2260")
public record RegionView(
        @Schema(required = true, examples = "331024") String code,
        @Schema(required = true, examples = "仙居县") String name,
        @Schema(examples = "331000") String parentCode,
        @Schema(required = true, enumeration = {"PROVINCE", "PREFECTURE", "COUNTY"}, examples = "COUNTY") String level,
        LocalDate validFrom,
        LocalDate validTo) {

    static RegionView of(Region region) {
        return new RegionView(region.code, region.name, region.parentCode, Region.level(region.code), region.validFrom, region.validTo);
    }
}
