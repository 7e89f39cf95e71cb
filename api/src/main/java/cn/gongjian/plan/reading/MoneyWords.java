package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Bound;
import cn.gongjian.plan.draft.Passage;
import cn.gongjian.plan.draft.Per;
import cn.gongjian.plan.draft.Period;
import cn.gongjian.plan.draft.PlannedMoney;
import cn.gongjian.plan.draft.QuestionCode;
import cn.gongjian.shared.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands around an amount. */
final class MoneyWords {

    private static final Pattern EACH = Pattern.compile("(?:每一?[个所名位人家对次场期节班份件套]?|各)(?<whom>[\\u4e00-\\u9fff]{0,10}?)(?:补助|补贴|拨付|奖励|安排|给予|经费|资金|发放|支付|投入|下拨|拨|专项|不超过|不低于|约|标准|年|学年|学期|月|按|,|\\||$)|人均|生均|校均|园均|村均");
    private static final Pattern COUNTED = Pattern.compile("(?<![第前\\d])(?<n>" + Numeral.PATTERN + ")个?(?<whom>(?:结对)?(?:村|校|学校|幼儿园|园|支部|片区|社区|单位|成员校|成员单位|组|对|所|家|名|位|人)[\\u4e00-\\u9fff]{0,8})");
    private static final Pattern IN_ALL = Pattern.compile("共计|一共|共(?=约?$)|合计|总计|总额|总经费|总投入|总预算|一次性|累计|打包");
    private static final Pattern PERIOD = Pattern.compile("每学期|每学年|每年|每月|年度");
    private static final Pattern FOR = Pattern.compile("(?:主要|专项|专门|重点)?用于(?:支持|开展)?(?<what>.{2,60}?)(?=[;。]|,(?:由|其中|与|向|给|每|不得|专款|从)|$)");
    private static final Pattern OF = Pattern.compile("(?<what>[\\u4e00-\\u9fff]{2,12}?(?:费|经费|补贴|补助|资金|津贴|奖金|预算|奖励))(?:标准)?(?:为|是|约|按|不超过|共计?|总额|总计|合计)?[,:(]?$");
    private static final Pattern GIVEN = Pattern.compile("^.*(?:给予|安排|发放|每人|每月|每年|其中|片区|每校)(?=..)");
    /** 其中志愿服务6000元,学习培训18000元: a part of a sum, called by what it is for. */
    private static final Pattern LISTED = Pattern.compile("^(?:其中[,:]?)?(?<what>(?!.*(?:共|计|每|全年|安排|拨|给|补|约|各|财政|标准|经费|资金|人均|总|投入|不))[\\u4e00-\\u9fff]{2,10})$");
    private static final Pattern BEFORE_BRACKET = Pattern.compile("(?<what>[\\u4e00-\\u9fff]{2,12})\\((?:人均|每人|每份)?$");

    private MoneyWords() {}

    static void add(Sentence sentence, Notebook notes, Money yuan, Bound bound, String slash, int start, int end) {
        var text = sentence.text();
        int from = Math.max(earlierAmount(sentence, notes), sentence.partStart(start));
        int clause = Math.max(from, sentence.clauseStart(start));
        var ahead = text.substring(Math.min(from, start), start);
        var here = text.substring(Math.min(clause, start), start);
        var each = EACH.matcher(PERIOD.matcher(here).replaceAll("|"));
        boolean isEach = each.find() || slash != null && !"年月学期".contains(slash);
        var counted = COUNTED.matcher(here);
        if (!counted.find()) counted = COUNTED.matcher(ahead);
        boolean isCounted = counted.reset().find();
        boolean isInAll = IN_ALL.matcher(here).find();
        var per = isInAll ? Per.TOTAL : isEach ? per(each.reset().find() ? each.group() : slash, "") : isCounted && !IN_ALL.matcher(ahead).find() ? per(counted.group(), ahead) : Per.TOTAL;
        boolean continues = continues(sentence, notes, start) && per == Per.TOTAL && !isInAll;
        var earlier = continues ? notes.money.getLast() : null;
        if (continues) per = earlier.per();
        Integer times = per == Per.TOTAL ? null : isCounted ? Integer.valueOf(Numeral.whole(counted.group("n"))) : per == Per.EACH_PERSON ? Crowd.in(sentence.layout()) : null;
        var total = per == Per.TOTAL ? yuan : times == null ? null : new Money(yuan.yuan().multiply(BigDecimal.valueOf(times)));
        var purpose = purpose(text, end, text.substring(0, start), here);
        var passage = sentence.passage(Math.min(clause, start), sentence.clauseEnd(end));
        notes.take(passage);
        var beneficiary = isCounted ? counted.group() : isEach && each.reset().find() && each.group("whom") != null && !each.group("whom").isEmpty() ? each.group("whom") : null;
        var period = PERIOD.matcher(here.isEmpty() ? ahead : here);
        notes.money.add(new PlannedMoney(yuan, per, continues ? earlier.period() : period.find() ? period(period.group()) : "年".equals(slash) ? Period.YEAR : "月".equals(slash) ? Period.MONTH : null, times, total, bound, purpose,
                Purposes.of(purpose), beneficiary, PayerRule.payer(text), PayerRule.notCharged(text), passage));
        if (!isEach && !isInAll && times != null && times > 1) ask(notes, yuan, total, times, passage);
    }

    private static void ask(Notebook notes, Money yuan, Money total, int times, Passage passage) {
        notes.ask(QuestionCode.EACH_OR_ALL, "/money/" + (notes.money.size() - 1), List.of("EACH", "ALL"),
                Map.of("times", String.valueOf(times), "each", total.toString(), "all", yuan.toString()), passage);
    }

    /** 生活补助600元、交通补贴200元: in one clause what was said of the first holds for the second. */
    private static boolean continues(Sentence sentence, Notebook notes, int start) {
        if (notes.money.isEmpty()) return false;
        var earlier = notes.money.getLast().passage();
        int at = sentence.passage(start, start + 1).start();
        return earlier.start() <= at && at < earlier.end() && notes.money.getLast().amount() != null;
    }

    /** What an earlier amount of the sentence belongs to does not belong to this one. */
    private static int earlierAmount(Sentence sentence, Notebook notes) {
        if (notes.money.isEmpty()) return 0;
        int end = notes.money.getLast().passage().end();
        for (int i = 0; i < sentence.text().length(); i++) if (sentence.layout().folded.origin(sentence.start() + i) >= end) return end > sentence.passage().start() ? i : 0;
        return 0;
    }

    private static Per per(String words, String context) {
        if (words.matches(".*[人名位生师].*|.*(?:教师|党员|学员|干部).*")) return Per.EACH_PERSON;
        if (words.matches(".*[份件本套册].*")) return Per.EACH_UNIT;
        if (words.matches(".*[次场期].*")) return Per.EACH_TIME;
        if (words.matches(".*(?:节|课时).*")) return Per.EACH_UNIT;
        return context.contains("结对") || words.matches("每一?对.*") ? Per.EACH_PAIRING : words.startsWith("每年") || words.matches("每(?:学年|学期|月)?") ? Per.TOTAL : Per.EACH_MEMBER;
    }

    private static Period period(String words) {
        return switch (words) {
            case "每学期" -> Period.SEMESTER;
            case "每学年" -> Period.SCHOOL_YEAR;
            case "每月" -> Period.MONTH;
            default -> Period.YEAR;
        };
    }

    private static String purpose(String text, int end, String ahead, String here) {
        var behind = FOR.matcher(text).region(end, text.length());
        if (behind.find()) return behind.group("what");
        var bracket = BEFORE_BRACKET.matcher(ahead);
        if (bracket.find()) return bracket.group("what").replaceFirst("^(?:确定|准备|购买|发放|采购)", "");
        var before = FOR.matcher(ahead);
        var of = OF.matcher(ahead);
        if (of.find()) return GIVEN.matcher(of.group("what")).replaceFirst("");
        var listed = LISTED.matcher(here);
        if (listed.find()) return listed.group("what");
        return before.find() ? before.group("what") : null;
    }
}
