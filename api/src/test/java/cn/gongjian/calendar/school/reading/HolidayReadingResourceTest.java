package cn.gongjian.calendar.school.reading;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import cn.gongjian.support.ApiTest;
import org.junit.jupiter.api.Test;

@ApiTest
class HolidayReadingResourceTest {

    private static final String FILE = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270101\r\nSUMMARY:元旦（休）\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    @Test
    void aFileIsReadByYears() {
        ADMIN.asks().contentType("text/calendar; charset=utf-8").body(FILE).post("/v1/holiday-readings").then().statusCode(200)
                .body("years.year", contains(2027)).body("years[0].days[0].name", is("元旦"));
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        ADMIN.asks().contentType("text/calendar; charset=utf-8").body("元旦").post("/v1/holiday-readings").then().statusCode(400)
                .body("type", is("/problems/holiday-file-unreadable"));
    }

    @Test
    void anotherTypeIsRefused() {
        ADMIN.asks().contentType("application/json").body("{}").post("/v1/holiday-readings").then().statusCode(415);
    }

    @Test
    void nobodyReadsNothing() {
        nobody().contentType("text/calendar; charset=utf-8").body(FILE).post("/v1/holiday-readings").then().statusCode(401);
    }
}
