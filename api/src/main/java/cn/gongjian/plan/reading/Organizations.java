package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.BelongsTo;
import cn.gongjian.plan.draft.MentionRole;
import cn.gongjian.plan.draft.OrganizationMention;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The organisations of a text, each once, with what the text says that they are in the plan. */
final class Organizations {

    private static final int MOST = 60;
    private static final Pattern LISTED = Pattern.compile("结对学校:(?<core>[^-\\n。]{2,20})-(?<members>[^\\n。]{2,80})");
    private static final Pattern CORE = Pattern.compile("(?:核心校|牵头校|牵头单位|龙头校|总校|领衔校|核心园|牵头园)(?:为|是|:)(?<name>[\\u4e00-\\u9fffx]{2,20})|以(?<name2>[\\u4e00-\\u9fffx]{2,20})为(?:核心|龙头|牵头|引领|基地)|由(?<name3>[\\u4e00-\\u9fffx]{2,16}?)(?:教科室|牵头)");
    private static final Pattern MEMBERS = Pattern.compile("(?:成员校|成员园|成员单位|协作校|协作园)(?:为|是|有|:)(?<names>[^。;\\n]{2,120})");
    private static final Pattern SIDES = Pattern.compile("(?<a>[\\u4e00-\\u9fffx]{3,24})(?:与|和)(?<b>[\\u4e00-\\u9fffx]{3,24}?)(?:之间|、|结对|开展|签订|共建)");

    private Organizations() {}

    static List<OrganizationMention> of(Layout layout, BelongsTo belongsTo) {
        var text = layout.folded.text;
        var found = new LinkedHashMap<String, OrganizationMention>();
        for (var one : OrganizationNames.in(text)) {
            var known = found.get(one.name());
            if (known == null && found.size() >= MOST) continue;
            found.put(one.name(), known == null ? new OrganizationMention(one.name(), one.kind(), null, 1, layout.folded.passage(one.start(), one.end()))
                    : new OrganizationMention(known.name(), known.kind(), null, known.mentions() + 1, known.passage()));
        }
        var roles = new HashMap<String, MentionRole>();
        if (belongsTo == BelongsTo.PAIRING) sides(text, found, roles);
        else if (belongsTo == BelongsTo.ALLIANCE) members(text, found.keySet(), roles);
        return found.values().stream().map(one -> with(one, roles)).toList();
    }

    private static void sides(String text, Map<String, OrganizationMention> found, Map<String, MentionRole> roles) {
        for (var sides = SIDES.matcher(text); sides.find(); ) {
            var a = OrganizationNames.in(sides.group("a"));
            var b = OrganizationNames.in(sides.group("b"));
            if (a.isEmpty() || b.isEmpty() || !found.containsKey(a.getLast().name()) || a.getLast().name().equals(b.getFirst().name())) continue;
            roles.putIfAbsent(a.getLast().name(), MentionRole.SIDE_A);
            found.keySet().stream().filter(name -> b.getFirst().name().startsWith(name) || name.startsWith(b.getFirst().name())).findFirst().ifPresent(name -> roles.putIfAbsent(name, MentionRole.SIDE_B));
            return;
        }
    }

    private static void members(String text, Set<String> found, Map<String, MentionRole> roles) {
        for (var listed = LISTED.matcher(text); listed.find(); ) {
            put(found, roles, listed.group("core"), MentionRole.CORE);
            put(found, roles, listed.group("members"), MentionRole.MEMBER);
        }
        for (var core = CORE.matcher(text); core.find(); )
            for (var group : List.of("name", "name2", "name3")) if (core.group(group) != null) put(found, roles, core.group(group), MentionRole.CORE);
        for (var members = MEMBERS.matcher(text); members.find(); ) put(found, roles, members.group("names"), MentionRole.MEMBER);
    }

    private static void put(Set<String> found, Map<String, MentionRole> roles, String words, MentionRole role) {
        found.stream().filter(words::contains).forEach(name -> roles.putIfAbsent(name, role));
    }

    private static OrganizationMention with(OrganizationMention one, Map<String, MentionRole> roles) {
        return new OrganizationMention(one.name(), one.kind(), roles.get(one.name()), one.mentions(), one.passage());
    }
}
