package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.Tables.ALLOCATION;
import static cn.gongjian.funding.intake.Tables.EXPENSE;
import static cn.gongjian.funding.intake.Tables.brings;
import static cn.gongjian.funding.intake.Tables.confirms;
import static cn.gongjian.funding.intake.Tables.id;
import static cn.gongjian.funding.intake.Tables.imported;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.SECOND_FINANCE;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.funding.Purse;
import cn.gongjian.shared.sheet.Workbooks;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class ExpenseImportTest {

    @Inject Scenario world;
    @Inject Purse purse;
    UUID pairing;
    String fund;
    String allocation;
    List<Object> row;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
        fund = purse.fund("10000");
        allocation = purse.approved(fund, pairing, "5000.00");
        String paid = FINANCE.asks().body(purse.paying(allocation, "3000.00")).post("/v1/disbursements").then().statusCode(201).extract().path("id");
        Purse.decided(SECOND_FINANCE, "/v1/disbursements", paid, "confirmation").statusCode(200);
        row = Arrays.asList("E-1", null, null, null, "外出考察", "302-16 培训费", 1000, 2, 500, "青石镇印刷厂", LocalDate.of(2026, 10, 20), null, "记-32", "租车");
    }

    private List<Object> with(String column, Object value) {
        return Tables.with(row, EXPENSE, column, value);
    }

    /** Without heads and rate. */
    private List<Object> plain(String key, int amount) {
        return Tables.with(Tables.with(Tables.with(with("编号", key), EXPENSE, "金额（元）", amount), EXPENSE, "人数", null), EXPENSE, "人均标准（元）", null);
    }

    private ValidatableResponse bring(List<?>... rows) {
        return brings(FINANCE, "kind=EXPENSES&allocationId=" + allocation, Tables.table(EXPENSE, rows));
    }

    private long kept() {
        return world.run("select count(*) from expense where allocation_id = $1", UUID.fromString(allocation)).iterator().next().getLong(0);
    }

    private void trouble(ValidatableResponse brought, String column, String words) {
        brought.statusCode(201).body("errors.column", contains(column)).body("errors[0].message", containsString(words));
        assertEquals(0, kept());
    }

    @Test
    void purposesAndClassesAreShownByTheirNames() {
        bring(with("经济分类", "302-16")).body("rows[0].cells[4]", is("外出考察")).body("rows[0].cells[5]", is("302-16 培训费"));
    }

    @Test
    void rowsBecomeExpensesThatWaitForTheirSecondPerson() {
        String first = imported(FINANCE, bring(row, plain("E-2", 500)).body("errors", empty())).statusCode(200).body("newCount", is(2)).extract().path("entries[0].id");
        FINANCE.asks().get("/v1/expenses/" + first).then().body("state", is("SUBMITTED")).body("amount", is("1000.00")).body("heads", is(2)).body("economicCode", is("302-16"))
                .body("spentOn", is("2026-10-20")).body("purposeCode", is("STUDY_TRIP"));
        purse.holds(allocation, "3000.00", "0.00", "0.00", "1500.00");
        assertEquals(0, purse.wrongSpending());
    }

    @Test
    void whoeverBroughtTheFileDoesNotConfirmItsExpenses() {
        String first = imported(FINANCE, bring(row)).extract().path("entries[0].id");
        refused(Purse.decided(FINANCE, "/v1/expenses", first, "confirmation"), 409, "entry-own-confirmation");
        Purse.decided(SECOND_FINANCE, "/v1/expenses", first, "confirmation").statusCode(200);
        purse.holds(allocation, "3000.00", "0.00", "1000.00", "0.00");
    }

    @Test
    void sumsOfImportedExpensesAreThoseOfSingleOnes() {
        imported(FINANCE, bring(row, plain("E-2", 500), Tables.with(plain("E-3", 7), EXPENSE, "用途", "学习培训"))).statusCode(200);
        FINANCE.asks().get("/v1/funding-states?allocationId=" + allocation).then().statusCode(200).body("balance.committed", is("1507.00"));
        FINANCE.asks().get("/v1/funding-states?fundId=" + fund).then().statusCode(200).body("balance.committed", is("1507.00"));
        FINANCE.asks().get("/v1/funding-states?pairingId=" + pairing).then().statusCode(200).body("balance.committed", is("1507.00"));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        imported(FINANCE, bring(row));
        imported(FINANCE, bring(row).body("unchangedCount", is(1))).statusCode(200).body("newCount", is(0));
        assertEquals(1, kept());
    }

    @Test
    void moreThanWasPaidOutIsRefusedAsAWhole() {
        var id = id(bring(plain("E-1", 2000), plain("E-2", 1000), plain("E-3", 1)).body("errors.row", contains(4)).body("errors.column", contains("G")));
        refused(confirms(FINANCE, id), 409, "funding-import-refused");
        assertEquals(0, kept());
        assertEquals(0, purse.wrongSpending());
    }

    @Test
    void anAllocationIsNamedByFundAndBeneficiary() {
        brings(FINANCE, "kind=EXPENSES&fundId=" + fund, Tables.table(EXPENSE, with("受益方", pairing.toString()))).statusCode(201).body("errors", empty());
        brings(FINANCE, "kind=EXPENSES", Tables.table(EXPENSE, Tables.with(with("受益方", pairing.toString()), EXPENSE, "资金", fund))).statusCode(201).body("errors", empty());
    }

    @Test
    void anAllocationIsNamedByTheNumberOfItsImport() {
        String drafted = imported(FINANCE, brings(FINANCE, "kind=ALLOCATIONS&fundId=" + fund, Tables.table(ALLOCATION,
                Arrays.asList("A-9", null, null, pairing.toString(), 100, "外出考察")))).extract().path("entries[0].id");
        brings(FINANCE, "kind=EXPENSES", Tables.table(EXPENSE, with("分配编号", "A-9"))).statusCode(201).body("errors[0].column", is("B")).body("errors[0].message", containsString("草稿"));
        brings(FINANCE, "kind=EXPENSES", Tables.table(EXPENSE, with("分配编号", drafted))).statusCode(201).body("errors[0].message", containsString("草稿"));
    }

    @Test
    void twoAllocationsToTheSameAreRefusedWithTheChoice() {
        var second = purse.approved(fund, pairing, "100.00");
        trouble(brings(FINANCE, "kind=EXPENSES&fundId=" + fund, Tables.table(EXPENSE, with("受益方", pairing.toString()))), "D", second);
    }

    @Test
    void aRowWithoutAnAllocationIsRefused() {
        trouble(brings(FINANCE, "kind=EXPENSES", Tables.table(EXPENSE, row)), "B", "必须填写");
        trouble(brings(FINANCE, "kind=EXPENSES&fundId=" + fund, Tables.table(EXPENSE, with("受益方", world.village.toString()))), "D", "没有已批准");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"用途|奖励先进|E|", "用途|吃饭|E|没有用途「吃饭」", "经济分类|999-99|F|没有经济分类「999-99」", "金额（元）|1001|G|", "人数|两个|H|不是整数", "人数|1.5|H|不是整数",
            "支出日期|2026-02-30|K|没有「2026-02-30」这一天", "支出日期|2025-10-20|K|", "支出日期|2099-01-01|K|", "费用承担单位|街村党支部|L|只能是", "收款方||J|必须填写", "分配编号|没有的|B|没有「没有的」"})
    void whatIsWrongIsToldByColumn(String column, String value, String letter, String words) {
        trouble(bring(with(column, value)), letter, words == null ? "" : words);
    }

    @Test
    void anAllocationOfOthersIsNotThere() {
        refused(brings(OTHER_OFFICER, "kind=EXPENSES&allocationId=" + allocation, Workbooks.csv(String.join(",", EXPENSE), "E-1,,,,其他,302-16,1,,,x,2026-10-20,,,")), 404, "allocation-not-found");
    }

    @Test
    void manyRowsAreManyExpenses() {
        var rows = IntStream.range(0, 300).mapToObj(i -> plain("E-" + i, 10)).toArray(List[]::new);
        imported(TOWN_OFFICER, brings(TOWN_OFFICER, "kind=EXPENSES&allocationId=" + allocation, Tables.table(EXPENSE, rows))).statusCode(200).body("newCount", is(300));
        assertEquals(300, kept());
        assertEquals(0, purse.wrongSpending());
    }
}
