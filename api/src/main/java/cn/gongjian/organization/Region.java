package cn.gongjian.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** 行政区划, GB/T 2260: six digits. Towns and villages are not published, so they are organisations of the customer. */
@Entity
class Region {
    @Id String code;
    String name;
    String parentCode;
    LocalDate validFrom;
    LocalDate validTo;

    static String level(String code) {
        if (code.endsWith("0000")) return "PROVINCE";
        return code.endsWith("00") ? "PREFECTURE" : "COUNTY";
    }

    /** The next level up by the digits; direct-administered counties lie directly beneath their province. */
    static String parentOf(String code) {
        if (code.endsWith("0000")) return null;
        return code.endsWith("00") ? code.substring(0, 2) + "0000" : code.substring(0, 4) + "00";
    }
}
