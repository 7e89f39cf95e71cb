package cn.gongjian.funding.intake;

import static io.restassured.RestAssured.given;

import cn.gongjian.shared.sheet.Workbooks;
import cn.gongjian.support.Identity;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables for imports, and people who bring them. */
final class Tables {

    static final List<String> FUND = List.of("编号", "名称", "来源", "所属单位", "年度", "总额（元）", "列支方式", "文号", "备注");
    static final List<String> ALLOCATION = List.of("编号", "资金", "受益方类型", "受益方", "金额（元）", "用途", "费用承担单位", "依据文号", "依据条文", "开始日期", "结束日期", "备注");
    static final List<String> EXPENSE = List.of("编号", "分配编号", "资金", "受益方", "用途", "经济分类", "金额（元）", "人数", "人均标准（元）", "收款方", "支出日期", "费用承担单位", "凭证号", "备注");

    private Tables() {}

    static ValidatableResponse brings(Identity who, String query, byte[] file) {
        return given().auth().oauth2(who.token()).multiPart("file", "表.bin", file, "application/octet-stream").post("/v1/funding-imports?" + query).then();
    }

    static ValidatableResponse funds(Identity who, List<?>... rows) {
        return brings(who, "kind=FUNDS", table(FUND, rows));
    }

    static ValidatableResponse allocations(Identity who, String fund, List<?>... rows) {
        return brings(who, "kind=ALLOCATIONS&fundId=" + fund, table(ALLOCATION, rows));
    }

    static ValidatableResponse confirms(Identity who, String id) {
        return who.asks().post("/v1/funding-imports/" + id + "/confirmation").then();
    }

    /** Brought and confirmed. */
    static ValidatableResponse imported(Identity who, ValidatableResponse brought) {
        return confirms(who, id(brought));
    }

    static String id(ValidatableResponse brought) {
        return brought.statusCode(201).extract().path("id");
    }

    static byte[] table(List<String> header, List<?>... rows) {
        var all = new ArrayList<List<?>>(List.of(header));
        all.addAll(Arrays.asList(rows));
        return Workbooks.xlsx(all);
    }

    /** The same row with another word in one column. */
    static List<Object> with(List<Object> row, List<String> header, String column, Object value) {
        var changed = new ArrayList<>(row);
        while (changed.size() < header.size()) changed.add(null);
        changed.set(header.indexOf(column), value);
        return changed;
    }
}
