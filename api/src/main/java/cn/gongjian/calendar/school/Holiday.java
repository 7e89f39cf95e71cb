package cn.gongjian.calendar.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

@Entity
class Holiday {
    @Id UUID id;
    @ManyToOne(fetch = FetchType.LAZY) HolidayYear holidayYear;
    LocalDate day;
    @Enumerated(EnumType.STRING) HolidayKind kind;
    String name;

    void take(HolidayDay told) {
        kind = told.kind();
        name = told.name().strip();
    }
}
