package cn.gongjian.funding;

import static cn.gongjian.funding.Purse.decided;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.SECOND_FINANCE;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ApiTest
class LedgerExportTest {

    private static final String PATH = "/v1/ledger-entries/export?format=";

    @Inject Scenario world;
    @Inject Purse purse;
    @TempDir Path folder;
    String fund;
    String allocation;

    @BeforeEach
    void world() {
        world.fresh();
        fund = purse.fund("10000");
        allocation = purse.approved(fund, purse.pairing(world.collegeBranch, world.villageBranch, "EACH"), "5000");
        purse.paid(allocation, "3000");
    }

    private void spent(String payee) {
        var facts = purse.spending(allocation, "STUDY_TRIP", "1000");
        facts.put("payee", payee);
        String id = FINANCE.asks().body(facts).post("/v1/expenses").then().statusCode(201).extract().path("id");
        decided(SECOND_FINANCE, "/v1/expenses", id, "confirmation").statusCode(200);
    }

    private static byte[] bytes(Identity who, String query) {
        return who.asks().get(PATH + query).then().statusCode(200).extract().asByteArray();
    }

    private static List<String> lines(Identity who, String query) {
        return new String(bytes(who, "CSV" + query), StandardCharsets.UTF_8).lines().toList();
    }

    private String sheet(String query) throws IOException {
        var file = Files.write(folder.resolve("ledger.xlsx"), bytes(FINANCE, "XLSX" + query)).toFile();
        try (var zip = new ZipFile(file)) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void csvBeginsWithItsMarkAndHeadings() {
        assertThat(lines(FINANCE, "&fundId=" + fund).getFirst(),
                is("\uFEFF日期,类型,资金,年度,受益方,用途,经济分类,金额（元）,承担方,收款方,凭证号,摘要,分配余额（元）,资金余额（元）,入账时间"));
    }

    @Test
    void whatWasBookedFirstComesFirstAndCodesHaveNames() {
        spent("青石镇印刷厂");
        var lines = lines(FINANCE, "&fundId=" + fund);
        assertThat(lines, hasSize(5));
        assertThat(lines.get(1), containsString(",设立资金,校地结对共建资金,2026,,,,10000.00,"));
        assertThat(lines.get(4), startsWith("2026-10-20,支出,校地结对共建资金,2026,文学院党委 与 河坝村党支部,外出考察,302-16 培训费,1000.00,青石镇党委,青石镇印刷厂,"));
    }

    @Test
    void headingsFollowTheLanguage() {
        assertThat(lines(FINANCE, "&language=en&fundId=" + fund).getFirst(), startsWith("\uFEFFDate,Kind,Fund"));
    }

    @Test
    void inCsvNoTextBecomesAFormula() {
        spent("=HYPERLINK(\"http://x\",\"点\")");
        assertThat(lines(FINANCE, "&kind=EXPENSE&fundId=" + fund).get(1), containsString(",\"'=HYPERLINK(\"\"http://x\"\",\"\"点\"\")\","));
    }

    @Test
    void inAWorkbookNoTextBecomesAFormula() throws IOException {
        spent("=1+1");
        var sheet = sheet("&kind=EXPENSE&fundId=" + fund);
        assertThat(sheet, containsString("t=\"inlineStr\"><is><t>=1+1</t></is>"));
        assertThat(sheet, not(containsString("<f>")));
    }

    @Test
    void inAWorkbookAmountsAndDaysAreNumbers() throws IOException {
        spent("青石镇印刷厂");
        var sheet = sheet("&kind=EXPENSE&fundId=" + fund);
        assertThat(sheet, containsString("<v>1000.00</v>"));
        // 2026-10-20, counted in days as spreadsheets do.
        assertThat(sheet, containsString("<v>46315"));
    }

    @Test
    void theNameOfTheFileHasTheDay() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        FINANCE.asks().get(PATH + "XLSX").then().statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", endsWith("filename*=UTF-8''%E8%B5%84%E9%87%91%E5%8F%B0%E8%B4%A6-" + today + ".xlsx"));
    }

    @Test
    void partiesTakeTheirOwnAlongAndNobodyElseAny() {
        assertThat(lines(VILLAGE_BRANCH, ""), hasSize(3));
        assertThat(lines(OTHER_OFFICER, "&fundId=" + fund), hasSize(1));
        nobody().get(PATH + "CSV").then().statusCode(401);
    }

    @Test
    void withoutAFormatItIsRefused() {
        refused(FINANCE.asks().get("/v1/ledger-entries/export").then(), 400, "request-invalid");
        refused(FINANCE.asks().get(PATH + "PDF").then(), 400, "request-invalid");
    }

    @Test
    void eachOfThousandsOfEntriesIsThereOnceInItsOrder() {
        var first = UUID.fromString(fund);
        world.run("""
                insert into ledger_entry (id, kind, fund_id, fiscal_year, booked_on, amount, source_id, note, fund_left, recorded_at)
                select uuidv7(interval '1 hour' + n * interval '1 second'), 'DISBURSEMENT', $1, 2026, '2026-10-01', 1, gen_random_uuid(), 'n' || n, 1, now() from generate_series(1, 2500) n""", first);
        var notes = lines(FINANCE, "&fundId=" + fund).stream().skip(4).map(line -> line.split(",")[11]).toList();
        assertEquals(IntStream.rangeClosed(1, 2500).mapToObj(n -> "n" + n).toList(), notes);
    }
}
