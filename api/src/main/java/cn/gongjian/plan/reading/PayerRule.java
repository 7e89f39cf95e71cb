package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Bound;
import cn.gongjian.plan.draft.Per;
import cn.gongjian.plan.draft.PlannedMoney;
import java.util.List;
import java.util.regex.Pattern;

/** Who has to bear what it costs, and who may not be charged: 费用由派出单位解决, 不得增加村的负担. */
final class PayerRule implements Rule {

    private static final Pattern COSTS = Pattern.compile("费用|经费|开支|资金|支出|差旅费?|补贴|补助");
    private static final Pattern PAYER = Pattern.compile("由(?<who>[\\u4e00-\\u9fff]{2,16}?)(?:统筹|统一|全额|自行|负责|予以|各自)?(?:解决|承担|负担|保障|列支|支付|支出|安排|统筹(?=[,;。]|$)|自筹|安排解决|出资|报销|拨付)|(?:从|在)(?<fund>[\\u4e00-\\u9fff]{2,16}?(?:经费|资金|费用|党费|预算|账户))中?(?:列支|支出|解决|支付|开支)");
    private static final Pattern NOT_CHARGED = Pattern.compile("(?:不得|不允许|严禁|不准|不)(?:以任何(?:形式|名义))?(?:增加|加重|向|让|由|给)(?<who>[\\u4e00-\\u9fff、]{1,24}?)(?:的)?(?:负担|收取|摊派|收费|索取|承担|转嫁|增加|报销|添)|(?<who2>[\\u4e00-\\u9fff]{2,12}?)不(?:承担|负担)任何?费用");

    @Override
    public void read(Sentence sentence, Notebook notes) {
        var text = sentence.text();
        if (!COSTS.matcher(text).find()) return;
        var payer = payer(text);
        if (payer == null && notCharged(text).isEmpty() || notes.money.stream().anyMatch(money -> money.passage().within(sentence.passage()))) return;
        var words = PAYER.matcher(text);
        int start = words.find() ? sentence.clauseStart(words.start()) : 0;
        var passage = sentence.passage(start, text.length() - (text.endsWith("。") ? 1 : 0));
        notes.take(passage);
        notes.money.add(new PlannedMoney(null, Per.TOTAL, null, null, null, Bound.EXACT, null, List.of(), null, payer, notCharged(text), passage));
    }

    static String payer(String text) {
        var payer = PAYER.matcher(text);
        return !COSTS.matcher(text).find() && text.indexOf('元') < 0 || !payer.find() ? null : payer.group("who") != null ? payer.group("who") : payer.group("fund");
    }

    static List<String> notCharged(String text) {
        var words = NOT_CHARGED.matcher(text);
        if (!words.find()) return List.of();
        var who = words.group("who") != null ? words.group("who") : words.group("who2");
        return Pattern.compile("、|和|及|以及|或").splitAsStream(who).filter(one -> one.length() > 1).toList();
    }
}
