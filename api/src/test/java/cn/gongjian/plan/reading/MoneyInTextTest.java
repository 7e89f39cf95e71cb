package cn.gongjian.plan.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import cn.gongjian.plan.draft.PlannedMoney;
import cn.gongjian.plan.draft.QuestionCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns: text, amount, per, times, total, payer. */
class MoneyInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            纪念品（人均约500元），参加人员约200人。 | 500.00 | EACH_PERSON | 200 | 100000.00 | -
            每校每年5万元，经费由县财政承担。 | 50000.00 | EACH_MEMBER | - | - | 县财政
            安排经费共计人民币30000元（大写叁万元整）。 | 30000.00 | TOTAL | - | 30000.00 | -
            与全镇9个村结对支部资金0.5万元用于学习培训。 | 5000.00 | EACH_PAIRING | 9 | 45000.00 | -
            结对学校每校给予2万元帮扶资金。 | 20000.00 | EACH_MEMBER | - | - | -
            培训费12,000.50元由派出单位承担。 | 12000.50 | TOTAL | - | 12000.50 | 派出单位
            支教教师每人每月补助800元。 | 800.00 | EACH_PERSON | - | - | -
            活动费用由派出单位解决，不得增加村的负担。 | - | TOTAL | - | - | 派出单位
            所需经费从市教育局专项经费中列支。 | - | TOTAL | - | - | 市教育局专项经费
            三万元用于购置图书。 | 30000.00 | TOTAL | - | 30000.00 | -
            """)
    void isRead(String text, String amount, String per, Integer times, String total, String payer) {
        var money = PlanReader.read(text, ReadingHints.none()).money().getFirst();
        assertThat(money.amount() == null ? null : money.amount().toString(), is(amount));
        assertThat(money.per().name(), is(per));
        assertThat(money.times(), is(times));
        assertThat(money.total() == null ? null : money.total().toString(), is(total));
        assertThat(money.payer(), is(payer));
    }

    @Test
    void partsOfASumAreCalledByWhatTheyAreFor() {
        var money = PlanReader.read("全年共计2.4万元，其中志愿服务6000元，学习培训18000元。", ReadingHints.none()).money();
        assertThat(money.stream().map(PlannedMoney::purpose).toList(), contains(null, "志愿服务", "学习培训"));
    }

    @Test
    void asksWhetherAnAmountIsForEachOrForAll() {
        var question = PlanReader.read("与全镇9个村结对支部资金0.5万元用于学习培训。", ReadingHints.none()).questions().getFirst();
        assertThat(question.code(), is(QuestionCode.EACH_OR_ALL));
        assertThat(question.params(), is(Map.of("times", "9", "each", "45000.00", "all", "5000.00")));
    }

    @Test
    void saysWhoMayNotBeCharged() {
        var money = PlanReader.read("工作费用由派出单位解决,不得增加结对共建村和当地群众的负担。", ReadingHints.none()).money().getFirst();
        assertThat(money.notCharged(), is(List.of("结对共建村", "当地群众")));
    }

    @Test
    void purposesStandOneByOne() {
        var money = PlanReader.read("每村0.5万元用于各村党员的学习培训、外出考察等。", ReadingHints.none()).money().getFirst();
        assertThat(money.purposes(), is(List.of("学习培训", "外出考察")));
    }
}
