package cn.gongjian.calendar.school;

import static cn.gongjian.calendar.school.SchoolProblem.SCHOOL_CALENDAR_NOT_YOURS;

import cn.gongjian.organization.Regions;
import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Who sets the calendar of a region: its administrators, those of a region above it, and those of the platform. */
@ApplicationScoped
class SchoolKeeping {

    private final Regions regions;

    SchoolKeeping(Regions regions) {
        this.regions = regions;
    }

    /** Without a region it is about the whole country. Fails for a region that is not known. */
    Uni<Boolean> mustKeep(Caller who, String regionCode) {
        return regions.lineage(regionCode).chain(known -> regions.keeps(who, regionCode)).invoke(keeps -> {
            if (!keeps) throw SCHOOL_CALENDAR_NOT_YOURS.because(regionCode == null ? "全国" : regionCode);
        });
    }
}
