package cn.gongjian.calendar.reading;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_NOT_EDITABLE;
import static cn.gongjian.calendar.reading.ReadingProblem.ACTIVITY_IMPORT_OVERTAKEN;
import static cn.gongjian.calendar.reading.ReadingProblem.ACTIVITY_IMPORT_TWICE;

import cn.gongjian.calendar.ActivityPlanning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The entries of an import, sorted by what is known of their events. */
final class ImportPlan {

    final Map<String, ImportActivities.Entry> fresh = new LinkedHashMap<>();
    final List<ActivityPlanning.Facts> planned = new ArrayList<>();
    final Map<String, ImportActivities.Entry> other = new LinkedHashMap<>();
    final Map<UUID, ActivityPlanning.Facts> changed = new LinkedHashMap<>();
    int unchanged;

    static Set<String> uids(List<ImportActivities.Entry> entries) {
        var uids = new HashSet<String>();
        for (int i = 0; i < entries.size(); i++)
            if (!uids.add(entries.get(i).uid())) throw ACTIVITY_IMPORT_TWICE.because().at("/entries/" + i + "/uid", "重复");
        return uids;
    }

    static ImportPlan of(List<ImportActivities.Entry> entries, Map<String, KnownEvent> known) {
        var plan = new ImportPlan();
        for (int i = 0; i < entries.size(); i++) plan.add(entries.get(i), known.get(entries.get(i).uid()), "/entries/" + i);
        return plan;
    }

    private void add(ImportActivities.Entry entry, KnownEvent known, String pointer) {
        if (known == null) {
            fresh.put(entry.uid(), entry);
            planned.add(entry.facts(pointer));
        } else if (known.effectOf(entry.said()) == EntryEffect.UNCHANGED) unchanged++;
        else {
            if (!known.state().isOpen()) throw ACTIVITY_NOT_EDITABLE.because(known.title()).at(pointer, known.title());
            if (entry.version() == null || entry.version() != known.version())
                throw ACTIVITY_IMPORT_OVERTAKEN.because().at(pointer + "/version", "活动已有变动");
            other.put(entry.uid(), entry);
            changed.put(known.activityId(), entry.facts(pointer));
        }
    }
}
