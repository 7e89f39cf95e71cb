package cn.gongjian.plan.reading;

import cn.gongjian.shared.DocumentNumber;
import java.util.List;
import java.util.regex.Pattern;

/** 文号 in a text, normalised: of the plan itself where it stands alone on one of the first lines. */
final class References {

    private static final Pattern FORM = Pattern.compile("(?<issuer>[\\u4e00-\\u9fff]{2,10})(?:[〔\\[(])(?<year>20[\\dx]{2})(?:[〕\\])])第?(?<serial>\\d{1,5}|x{1,3})号");

    private References() {}

    static List<String> in(Layout layout) {
        return FORM.matcher(layout.folded.text).results().map(one -> normalised(one.group())).distinct().toList();
    }

    static String own(Layout layout) {
        for (var paragraph : layout.paragraphs.subList(0, Math.min(6, layout.paragraphs.size())))
            if (FORM.matcher(paragraph.text()).matches()) return normalised(paragraph.text());
        return null;
    }

    private static String normalised(String written) {
        var form = FORM.matcher(written);
        if (!form.matches() || !form.group("year").contains("x") && !form.group("serial").contains("x")) return DocumentNumber.normalised(written);
        return form.group("issuer") + "〔" + form.group("year") + "〕" + form.group("serial").replaceFirst("^0+", "") + "号";
    }
}
