package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.Tables.FUND;
import static cn.gongjian.funding.intake.Tables.brings;
import static cn.gongjian.funding.intake.Tables.confirms;
import static cn.gongjian.funding.intake.Tables.funds;
import static cn.gongjian.funding.intake.Tables.id;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.SECOND_FINANCE;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.nobody;
import static cn.gongjian.support.Refusal.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.shared.sheet.Workbooks;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ApiTest
class FundImportTest {

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

    private ValidatableResponse keyed(String key, String number) {
        var file = Workbooks.csv("编号,名称,来源,所属单位,年度,总额（元）", number + ",资金,党费," + world.town + ",2026,1.00");
        return given().auth().oauth2(FINANCE.token()).header("Idempotency-Key", key).multiPart("file", "f", file).post("/v1/funding-imports?kind=FUNDS").then();
    }

    @Test
    void aTableIsShownBeforeAnythingIsRecorded() {
        funds(FINANCE, row).statusCode(201).header("Location", startsWith("/api/v1/funding-imports/")).body("newCount", is(1)).body("refusedCount", is(0))
                .body("errors", empty()).body("columns[5].letter", is("F")).body("columns[5].header", is("总额（元）"))
                .body("rows[0].effect", is("NEW")).body("rows[0].cells[5]", is("50000.00")).body("rows[0].cells[3]", is("青石镇党委"));
        assertEquals(0, kept());
    }

    @Test
    void aNumberTwiceInOneFileIsRefused() {
        funds(FINANCE, row, row).statusCode(201).body("errors.row", contains(3)).body("errors[0].message", is("编号「F-1」与第 2 行相同。"));
    }

    @Test
    void choicesAreShownInWords() {
        funds(FINANCE, with("列支方式", "先垫付后拨付")).body("rows[0].cells[2]", is("财政预算")).body("rows[0].cells[6]", is("先垫付后拨付"));
    }

    @Test
    void choicesAreInTheLanguageOfTheCaller() {
        given().auth().oauth2(FINANCE.token()).header("Accept-Language", "en").multiPart("file", "f", Tables.table(FUND, row))
                .post("/v1/funding-imports?kind=FUNDS").then().statusCode(201).body("rows[0].cells[2]", is("Budget"));
    }

    @Test
    void errorsAreInTheLanguageOfTheCaller() {
        given().auth().oauth2(FINANCE.token()).header("Accept-Language", "en").multiPart("file", "f", Tables.table(FUND, with("总额（元）", "1e9")))
                .post("/v1/funding-imports?kind=FUNDS").then().statusCode(201).body("errors[0].message", containsString("scientific notation"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"总额（元）|12.345|F|两位小数", "总额（元）|-5|F|大于 0", "总额（元）|0|F|大于 0", "总额（元）|1e9|F|科学记数法", "总额（元）|NaN|F|不是金额",
            "总额（元）|5,000.00|F|分隔符", "总额（元）|５０００|F|全角数字", "总额（元）|10000000000000|F|最多 13 位", "来源|彩票|C|只能是：财政预算、党费、自有资金、自筹、捐赠",
            "年度|去年|E|不是整数", "年度|1999|E|2000 到 2100", "所属单位|别处教育局|D|没有「别处教育局」", "所属单位|没有的单位|D|没有「没有的单位」", "列支方式|随便|G|只能是",
            "名称||B|必须填写", "编号||A|必须填写"})
    void whatIsWrongWithACellIsToldByRowAndColumn(String column, String value, String letter, String words) {
        trouble(funds(FINANCE, with(column, value)), letter, words);
    }

    @Test
    void wordsThatAreTooLongOrInvisibleAreRefused() {
        trouble(funds(FINANCE, with("名称", "长".repeat(121))), "B", "最多 120 个字");
        trouble(funds(FINANCE, with("名称", "共建\u202e资金")), "B", "看不见的字符");
        trouble(funds(FINANCE, with("编号", "F\n1")), "A", "看不见的字符");
    }

    @Test
    void moneyOfAnOrganisationThatOneOnlySeesIsRefused() {
        world.grant(TEACHER, world.otherSchool, "FINANCE");
        trouble(funds(TEACHER, with("所属单位", world.coreSchool.toString())), "D", "财务人员");
    }

    @Test
    void namesOfSeveralAreRefusedWithTheChoice() {
        var twin = world.organization("双村", "VILLAGE", world.town);
        world.organization("双村", "VILLAGE", world.town);
        trouble(funds(FINANCE, with("所属单位", "双村")), "D", twin.toString());
    }

    @Test
    void blankRowsAndRemarksAreNoRows() {
        brings(FINANCE, "kind=FUNDS", Workbooks.csv(String.join(",", FUND), "#必填,,,,,,,,", ",,,,,,,,", "F-1,资金,党费," + world.town + ",2026,1.00,,,"))
                .statusCode(201).body("rowCount", is(1)).body("rows.row", contains(4));
    }

    @Test
    void columnsMustBeThoseOfTheTemplate() {
        refused(brings(FINANCE, "kind=FUNDS", Workbooks.csv("编号,名称", "F-1,资金")), 400, "funding-import-columns-wrong");
        brings(FINANCE, "kind=FUNDS", Workbooks.csv(String.join(",", FUND) + ",颜色", "F-1")).statusCode(400).body("violations.pointer", contains("/J1"))
                .body("violations.message", contains("没有「颜色」这一列"));
        brings(FINANCE, "kind=FUNDS", Workbooks.csv(String.join(",", FUND) + ",名称", "F-1")).statusCode(400).body("violations.message", contains("「名称」这一列出现了两次"));
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        refused(funds(FINANCE), 400, "funding-import-empty");
    }

    @Test
    void whatIsNoTableIsRefused() {
        refused(brings(FINANCE, "kind=FUNDS", new byte[] {0, 1, 2}), 400, "sheet-type-refused");
        refused(brings(FINANCE, "kind=FUNDS", Workbooks.csv("编号,\"名称")), 400, "sheet-unreadable");
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() {
        refused(brings(FINANCE, "kind=FUNDS", Workbooks.bomb(101)), 400, "sheet-unpacks-too-large");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        refused(brings(FINANCE, "kind=FUNDS", new byte[10 * 1024 * 1024 + 1]), 413, "sheet-too-large");
    }

    @Test
    void aFileWithTooManyRowsIsRefused() {
        refused(brings(FINANCE, "kind=FUNDS", ("编号\r\n" + "一\r\n".repeat(5_001)).getBytes()), 400, "sheet-too-many-rows");
    }

    @Test
    void aFormHasOneFileAndNothingElse() {
        given().auth().oauth2(FINANCE.token()).multiPart("other", "x").post("/v1/funding-imports?kind=FUNDS").then().statusCode(400)
                .body("violations.pointer", contains("/other", "/file"));
    }

    @Test
    void aFundForFundsIsRefused() {
        brings(FINANCE, "kind=FUNDS&fundId=" + UUID.randomUUID(), Workbooks.csv("编号")).statusCode(400).body("violations.pointer", contains("fundId"));
        brings(FINANCE, "kind=ALLOCATIONS&allocationId=" + UUID.randomUUID(), Workbooks.csv("编号")).statusCode(400).body("violations.pointer", contains("allocationId"));
        brings(FINANCE, "kind=NOTHING", Workbooks.csv("编号")).statusCode(400).body("violations.pointer", contains("kind"));
        given().auth().oauth2(FINANCE.token()).multiPart("file", "f", Workbooks.csv("编号")).post("/v1/funding-imports").then().statusCode(400).body("violations.pointer", contains("kind"));
    }

    @Test
    void whoKeepsNoMoneyImportsNone() {
        refused(funds(TEACHER, row), 403, "fund-not-yours");
    }

    @Test
    void withoutSignInEverythingIsRefused() {
        nobody().contentType(ContentType.MULTIPART).multiPart("file", "x").post("/v1/funding-imports?kind=FUNDS").then().statusCode(401);
        nobody().get("/v1/funding-imports/" + UUID.randomUUID()).then().statusCode(401);
        nobody().post("/v1/funding-imports/" + UUID.randomUUID() + "/confirmation").then().statusCode(401);
        nobody().get("/v1/funding-imports/template?kind=FUNDS").then().statusCode(401);
    }

    @Test
    void whatSomebodyElseBroughtIsNotThere() {
        var id = id(funds(FINANCE, row));
        for (var who : List.of(SECOND_FINANCE, TOWN_OFFICER, OTHER_OFFICER)) {
            refused(who.asks().get("/v1/funding-imports/" + id).then(), 404, "funding-import-not-found");
            refused(confirms(who, id), 404, "funding-import-not-found");
        }
        FINANCE.asks().get("/v1/funding-imports/" + id).then().statusCode(200).body("newCount", is(1));
    }

    @Test
    void theSameRequestTwiceIsOneImport() {
        var key = UUID.randomUUID().toString();
        var first = id(keyed(key, "F-1"));
        keyed(key, "F-1").statusCode(201).header("Idempotency-Replayed", "true").body("id", is(first));
        keyed(key, "F-2").statusCode(422);
    }

    @ParameterizedTest
    @EnumSource(IntakeKind.class)
    void aTemplateHasTheColumnsThatAnImportWants(IntakeKind kind) {
        for (var format : TemplateFormat.values()) {
            var template = FINANCE.asks().get("/v1/funding-imports/template?kind=" + kind + "&format=" + format).then().statusCode(200)
                    .header("Content-Type", is(format.mediaType())).header("Content-Disposition", containsString("gongjian-" + kind.name().toLowerCase())).extract().asByteArray();
            refused(brings(FINANCE, "kind=" + kind, template), 400, "funding-import-empty");
        }
    }

    @Test
    void moreErrorsThanAnybodyReadsAreCountedAlone() {
        var bad = IntStream.range(0, 250).mapToObj(i -> Tables.with(with("编号", "F-" + i), FUND, "总额（元）", "x")).toArray(List[]::new);
        funds(FINANCE, bad).statusCode(201).body("refusedCount", is(250)).body("errors", hasSize(200)).body("rows", hasSize(200));
    }
}
