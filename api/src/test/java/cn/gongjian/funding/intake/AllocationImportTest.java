package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.Tables.ALLOCATION;
import static cn.gongjian.funding.intake.Tables.allocations;
import static cn.gongjian.funding.intake.Tables.brings;
import static cn.gongjian.funding.intake.Tables.confirms;
import static cn.gongjian.funding.intake.Tables.funds;
import static cn.gongjian.funding.intake.Tables.id;
import static cn.gongjian.funding.intake.Tables.imported;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.SECOND_FINANCE;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.funding.Purse;
import cn.gongjian.shared.sheet.Workbooks;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class AllocationImportTest {

    private static final String NAME = "文学院党委 与 河坝村党支部";

    @Inject Scenario world;
    @Inject Purse purse;
    UUID pairing;
    String fund;
    List<Object> row;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
        fund = purse.fund("10000");
        row = Arrays.asList("A-1", null, null, pairing.toString(), 5000, "学习培训、外出考察≤3000.00", "文学院党委", "青党发〔2026〕12号", "每村 0.5 万元", LocalDate.of(2026, 9, 1), "2027/8/31", null);
    }

    private List<Object> with(String column, Object value) {
        return Tables.with(row, ALLOCATION, column, value);
    }

    private long kept() {
        return world.run("select count(*) from allocation where fund_id = $1", UUID.fromString(fund)).iterator().next().getLong(0);
    }

    private void trouble(ValidatableResponse brought, String column, String words) {
        brought.statusCode(201).body("refusedCount", is(1)).body("errors.column", contains(column)).body("errors[0].message", containsString(words));
        assertEquals(0, kept());
    }

    @Test
    void rowsBecomeDraftsByTheRulesOfDrafts() {
        allocations(FINANCE, fund, row, with("编号", "A-2")).body("newCount", is(2)).body("errors", empty()).body("rows[0].cells[3]", is(NAME));
        assertEquals(0, kept());
        String first = imported(FINANCE, allocations(FINANCE, fund, row, with("编号", "A-2"))).statusCode(200).body("newCount", is(2)).extract().path("entries[0].id");
        FINANCE.asks().get("/v1/allocations/" + first).then().body("state", is("DRAFT")).body("amount", is("5000.00")).body("purposes.code", contains("STUDY_TRAINING", "STUDY_TRIP"))
                .body("purposes[1].ceiling", is("3000.00")).body("payer.name", is("文学院党委")).body("startsOn", is("2026-09-01")).body("endsOn", is("2027-08-31"));
        FINANCE.asks().get("/v1/funds/" + fund).then().body("pending", is("10000.00")).body("remaining", is("0.00"));
        assertEquals(0, purse.wrongBalances());
        assertEquals(0, purse.wrongSums());
    }

    @Test
    void purposesAreShownByTheirNames() {
        allocations(FINANCE, fund, with("用途", "STUDY_TRAINING、外出考察<=3000元")).body("rows[0].cells[5]", is("学习培训、外出考察≤3000.00"));
    }

    @Test
    void whatABeneficiaryIsIsShownInWords() {
        allocations(FINANCE, fund, with("受益方类型", "结对")).body("rows[0].cells[2]", is("结对"));
    }

    @Test
    void whatOneRowTakesTheNextDoesNotHave() {
        var id = id(allocations(FINANCE, fund, row, with("编号", "A-2"), with("编号", "A-3")).body("refusedCount", is(1)).body("errors.row", contains(4)).body("errors.column", contains("E")));
        refused(confirms(FINANCE, id), 409, "funding-import-refused");
        assertEquals(0, kept());
        assertEquals(0, purse.wrongBalances());
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        imported(FINANCE, allocations(FINANCE, fund, row)).statusCode(200);
        imported(SECOND_FINANCE, allocations(SECOND_FINANCE, fund, row).body("unchangedCount", is(1))).statusCode(200).body("newCount", is(0));
        assertEquals(1, kept());
    }

    @Test
    void aRowAddedToTheSameFileIsAddedAlone() {
        imported(FINANCE, allocations(FINANCE, fund, row));
        imported(FINANCE, allocations(FINANCE, fund, row, Tables.with(with("编号", "A-2"), ALLOCATION, "金额（元）", 3000))).body("newCount", is(1)).body("unchangedCount", is(1));
        assertEquals(2, kept());
    }

    @Test
    void ofTheSameRowsConfirmedAtOnceOneSetIsRecorded() throws Exception {
        var ids = IntStream.range(0, 4).mapToObj(i -> id(allocations(FINANCE, fund, row))).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : ids.stream().map(id -> threads.submit(() -> confirms(FINANCE, id).extract().statusCode())).toList()) answer.get();
        }
        assertEquals(1, kept());
        assertEquals(0, purse.wrongBalances());
    }

    @Test
    void aFundIsNamedByItsNameOrByTheNumberOfItsImport() {
        imported(FINANCE, funds(FINANCE, Arrays.asList("F-7", "第七笔资金", "党费", world.town.toString(), 2026, 9000)));
        for (var named : List.of("第七笔资金", "F-7"))
            brings(FINANCE, "kind=ALLOCATIONS", Tables.table(ALLOCATION, with("资金", named))).statusCode(201).body("errors", empty()).body("rows[0].cells[1]", is("第七笔资金（2026）"));
    }

    @Test
    void beneficiariesAreNamedAsTheyAreCalled() {
        var alliance = "城乡共同体" + UUID.randomUUID();
        world.run("update alliance set name = $2 where id = $1", purse.alliance(world.town, world.village), alliance);
        allocations(FINANCE, fund, Tables.with(with("受益方", alliance), ALLOCATION, "费用承担单位", null)).body("errors", empty());
        allocations(FINANCE, fund, Tables.with(with("受益方", world.village.toString()), ALLOCATION, "费用承担单位", null)).body("errors", empty());
    }

    @Test
    void aBeneficiaryOfOneKindIsNotOneOfAnother() {
        trouble(allocations(FINANCE, fund, Tables.with(with("受益方类型", "单位"), ALLOCATION, "费用承担单位", null)), "D", "没有「");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"受益方|没有的共同体|D|没有「没有的共同体」", "用途|请客吃饭|F|没有用途「请客吃饭」", "用途|学习培训、学习培训|F|写了两次", "用途|外出考察≤6000|F|超过",
            "用途|外出考察≤1.234|F|两位小数", "费用承担单位|街村党支部|G|只能是", "开始日期|2026-02-30|J|没有「2026-02-30」这一天", "结束日期|2026-08-31|K|早于", "金额（元）|0|E|大于 0",
            "资金|没有的资金|B|没有「没有的资金」", "受益方类型|学校|C|只能是"})
    void whatIsWrongIsToldByColumn(String column, String value, String letter, String words) {
        trouble(allocations(FINANCE, fund, with(column, value)), letter, words);
    }

    @Test
    void theVillageThatNeverPaysDoesNotPay() {
        world.run("update pairing set payer = 'A' where id = $1", pairing);
        trouble(allocations(FINANCE, fund, with("费用承担单位", "河坝村党支部")), "G", "结对约定费用由");
    }

    @Test
    void aClosedFundGivesNothing() {
        FINANCE.asks().post("/v1/funds/" + fund + "/closure").then().statusCode(200);
        brings(FINANCE, "kind=ALLOCATIONS", Tables.table(ALLOCATION, with("资金", fund))).statusCode(201).body("errors.column", contains("B")).body("errors[0].message", containsString("已经关闭"));
    }

    @Test
    void anEndedPairingTakesNothing() {
        purse.endPairing(pairing);
        trouble(allocations(FINANCE, fund, Tables.with(row, ALLOCATION, "费用承担单位", null)), "D", "已经结束");
    }

    @Test
    void aRowWithoutAFundIsRefused() {
        trouble(brings(FINANCE, "kind=ALLOCATIONS", Tables.table(ALLOCATION, row)), "B", "必须填写");
    }

    @Test
    void aFundOfOthersIsNotThere() {
        refused(brings(OTHER_OFFICER, "kind=ALLOCATIONS&fundId=" + fund, Workbooks.csv(String.join(",", ALLOCATION), "A-1,,,x,1,其他,,,,,,")), 404, "fund-not-found");
    }

    @Test
    void whoOnlySeesAFundDraftsNothingOfIt() {
        world.grant(Identity.TEACHER, world.town, "COORDINATOR");
        world.grant(Identity.TEACHER, world.coreSchool, "FINANCE");
        trouble(allocations(Identity.TEACHER, fund, row), "B", "财务人员");
    }

    @Test
    void manyRowsAreManyDrafts() {
        var rows = IntStream.range(0, 500).mapToObj(i -> Tables.with(with("编号", "A-" + i), ALLOCATION, "金额（元）", 10)).toList();
        var half = rows.stream().map(one -> Tables.with(one, ALLOCATION, "用途", "其他")).toArray(List[]::new);
        imported(FINANCE, allocations(FINANCE, fund, half)).statusCode(200).body("newCount", is(500));
        assertEquals(500, kept());
        assertEquals(0, purse.wrongBalances());
        assertEquals(0, purse.wrongSums());
    }
}
