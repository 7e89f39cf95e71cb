package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.Tables.FUND;
import static cn.gongjian.funding.intake.Tables.brings;
import static cn.gongjian.funding.intake.Tables.confirms;
import static cn.gongjian.funding.intake.Tables.funds;
import static cn.gongjian.funding.intake.Tables.id;
import static cn.gongjian.funding.intake.Tables.imported;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.SECOND_FINANCE;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.shared.sheet.Workbooks;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a table of funds once it is confirmed, once or again. */
@ApiTest
class FundImportConfirmationTest {

    @Inject Scenario world;
    List<Object> row;

    @BeforeEach
    void world() {
        world.fresh();
        row = Arrays.asList("F-1", "结对共建资金", "财政预算", world.town.toString(), 2026, 50000, null, "青党发[2026]012号", "每村 0.5 万元");
    }

    private long kept() {
        return world.run("select count(*) from fund where owner_id = $1", world.town).iterator().next().getLong(0);
    }

    private List<Object> with(String column, Object value) {
        return Tables.with(row, FUND, column, value);
    }

    private void trouble(ValidatableResponse brought, String column, String words) {
        brought.statusCode(201).body("refusedCount", is(1)).body("errors.column", contains(column)).body("errors.row", contains(2)).body("errors[0].message", containsString(words));
    }

    private static List<Integer> atOnce(List<String> ids) throws Exception {
        try (var threads = Executors.newFixedThreadPool(ids.size())) {
            var answers = ids.stream().map(id -> threads.submit(() -> confirms(FINANCE, id).extract().statusCode())).toList();
            return answers.stream().map(answer -> {
                try {
                    return answer.get();
                } catch (Exception impossible) {
                    throw new IllegalStateException(impossible);
                }
            }).sorted().toList();
        }
    }

    @Test
    void whatIsConfirmedIsRecorded() {
        String fund = imported(FINANCE, funds(FINANCE, row)).statusCode(200).body("newCount", is(1)).body("entries[0].key", is("F-1")).body("entries[0].row", is(2))
                .extract().path("entries[0].id");
        FINANCE.asks().get("/v1/funds/" + fund).then().statusCode(200).body("name", is("结对共建资金")).body("total", is("50000.00")).body("fiscalYear", is(2026))
                .body("sourceKind", is("BUDGET")).body("documentNumber", is("青党发〔2026〕12号")).body("owner.name", is("青石镇党委"));
        FINANCE.asks().get("/v1/funds/" + fund + "/audit-events").then().body("items.action", contains("CREATE"));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        imported(FINANCE, funds(FINANCE, row));
        var again = funds(FINANCE, row).body("unchangedCount", is(1)).body("newCount", is(0)).body("rows[0].effect", is("UNCHANGED")).body("rows[0].thingId", notNullValue());
        imported(FINANCE, again).statusCode(200).body("unchangedCount", is(1)).body("newCount", is(0));
        assertEquals(1, kept());
    }

    @Test
    void theSameSaidOtherwiseChangesNothing() {
        imported(FINANCE, funds(FINANCE, row));
        brings(SECOND_FINANCE, "kind=FUNDS", Workbooks.csv("总额（元）,编号,名称,来源,所属单位,年度,文号,备注", "50000.00,F-1,结对共建资金, 财政预算 ," + world.town + ",2026年,青党发[2026]012号,每村 0.5 万元"))
                .statusCode(201).body("unchangedCount", is(1)).body("errors", empty());
    }

    @Test
    void theSameNumberWithOtherWordsIsRefused() {
        imported(FINANCE, funds(FINANCE, row));
        trouble(funds(FINANCE, with("总额（元）", 60000)), "A", "以前导入过，但内容不同");
    }

    @Test
    void oneRowThatIsRefusedRefusesTheWhole() {
        var id = id(funds(FINANCE, row, Tables.with(with("编号", "F-2"), FUND, "总额（元）", "12.345")));
        refused(confirms(FINANCE, id), 409, "funding-import-refused");
        confirms(FINANCE, id).body("violations.pointer", contains("/F3")).body("violations.message", contains("「12.345」超过两位小数，金额最多到分。"));
        assertEquals(0, kept());
    }

    @Test
    void whatWasRefusedMayBeConfirmedWhenItIsMended() {
        world.run("update organization set closed_on = current_date where id = $1", world.village);
        world.grant(FINANCE, world.village, "FINANCE");
        var id = id(funds(FINANCE, with("所属单位", world.village.toString())).body("refusedCount", is(1)).body("errors.column", contains("D")));
        world.run("update organization set closed_on = null where id = $1", world.village);
        confirms(FINANCE, id).statusCode(200).body("newCount", is(1));
    }

    @Test
    void afterADayAnImportIsGone() {
        var id = id(funds(FINANCE, row));
        world.run("update funding_import set created_at = created_at - interval '25 hours' where id = $1", UUID.fromString(id));
        refused(confirms(FINANCE, id), 404, "funding-import-not-found");
    }

    @Test
    void aSecondConfirmationIsRefused() {
        var id = id(funds(FINANCE, row));
        confirms(FINANCE, id).statusCode(200);
        refused(confirms(FINANCE, id), 409, "funding-import-confirmed");
        FINANCE.asks().get("/v1/funding-imports/" + id).then().statusCode(200).body("confirmedAt", notNullValue()).body("rows.effect", contains("UNCHANGED"));
    }

    @Test
    void ofConfirmationsAtOnceOneWins() throws Exception {
        var id = id(funds(FINANCE, row));
        assertEquals(List.of(200, 409, 409, 409), atOnce(List.of(id, id, id, id)));
        assertEquals(1, kept());
    }

    @Test
    void ofTheSameRowsBroughtTwiceAtOnceOneSetIsRecorded() throws Exception {
        var ids = IntStream.range(0, 4).mapToObj(i -> id(funds(FINANCE, row))).toList();
        var answers = atOnce(ids);
        assertEquals(List.of(), answers.stream().filter(status -> status != 200 && status != 409).toList());
        assertEquals(1, kept());
    }
}
