package cn.gongjian.plan.reading;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** For how many people a plan is, where it says so once, or more than once the same: (约200人). */
final class Crowd {

    private static final Pattern PEOPLE = Pattern.compile("(?:约|共|计)?(?<n>\\d{2,5})人(?!次|民)");

    private Crowd() {}

    /** Null where it says nothing, or different things. */
    static Integer in(Layout layout) {
        var said = PEOPLE.matcher(layout.folded.text).results().map(one -> one.group(1)).collect(Collectors.toSet());
        return said.size() == 1 ? Integer.valueOf(said.iterator().next()) : null;
    }
}
