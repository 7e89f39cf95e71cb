package cn.gongjian.calendar;

import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.organization.Person;
import cn.gongjian.shared.audit.Auditable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rundown of an activity and what is needed for it. It has no version of its own: changing it changes the activity. */
final class Programme implements Auditable {

    private final Activity activity;
    private List<RundownItem> rundown;
    private List<Material> materials;
    /** What the database has to be told. */
    final List<Object> added = new ArrayList<>(), removed = new ArrayList<>();

    Programme(Activity activity, List<RundownItem> rundown, List<Material> materials) {
        this.activity = activity;
        this.rundown = rundown;
        this.materials = materials;
    }

    static Programme none(Activity activity) {
        return new Programme(activity, List.of(), List.of());
    }

    List<RundownItem> rundown() {
        return rundown;
    }

    List<Material> materials() {
        return materials;
    }

    void arrange(ProgrammeChange wanted, Map<UUID, Person> people, Instant now) {
        activity.prepare(!wanted.rundown().isEmpty() || !wanted.materials().isEmpty(), now);
        rundown = listed("/rundown/", wanted.rundown(), ProgrammeChange.Item::id, rundown, item -> item.id, () -> RundownItem.of(activity), (item, change) -> at -> item.set(at, change, people));
        materials = listed("/materials/", wanted.materials(), ProgrammeChange.Need::id, materials, one -> one.id, () -> Material.of(activity), (one, change) -> at -> one.set(at, change, people));
    }

    private interface Setting {
        void at(int position);
    }

    /** Who is named by its id stays, with all that hangs on it; the rest is new or gone. */
    private <T, C> List<T> listed(String pointer, List<C> wanted, Function<C, UUID> named, List<T> before, Function<T, UUID> id, Supplier<T> fresh, BiFunction<T, C, Setting> set) {
        var known = before.stream().collect(Collectors.toMap(id, one -> one, (a, b) -> a, HashMap::new));
        var list = new ArrayList<T>();
        for (int i = 0; i < wanted.size(); i++) {
            var name = named.apply(wanted.get(i));
            var one = name == null ? fresh.get() : known.remove(name);
            if (one == null) throw REQUEST_INVALID.because().at(pointer + i + "/id", "没有这一项，或者重复");
            if (name == null) added.add(one);
            set.apply(one, wanted.get(i)).at(i);
            list.add(one);
        }
        removed.addAll(known.values());
        return list;
    }

    List<UUID> personIds() {
        return Stream.concat(rundown.stream().flatMap(item -> Stream.of(item.responsiblePerson, item.reviewer)), materials.stream().map(one -> one.responsiblePerson))
                .filter(Objects::nonNull).map(Person::id).distinct().toList();
    }

    @Override
    public UUID id() {
        return activity.id();
    }

    @Override
    public String auditSubject() {
        return activity.auditSubject();
    }

    @Override
    public String auditTitle() {
        return activity.auditTitle();
    }

    @Override
    public UUID auditOrganizationId() {
        return activity.auditOrganizationId();
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("rundown", rundown.stream().map(item -> item.title + " " + item.minutes).toList());
        facts.put("materials", materials.stream().map(one -> one.quantity == null ? one.name : one.name + " " + one.quantity).toList());
        facts.put("ready", materials.stream().filter(one -> one.isReady).map(one -> one.name).toList());
        facts.put("speech", rundown.stream().filter(item -> item.hasSpeech).map(item -> item.title + " " + item.speechState).toList());
        return facts;
    }
}
