package cn.gongjian.alliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Days of a term on which no member leads, from the first to the last; without a last one where the term has no end. */
record LeadGap(LocalDate from, LocalDate to) {

    /** In their order, each as long as it is, so that no two of them touch. */
    static List<LeadGap> of(Collection<? extends Lineup.Part> members, LocalDate startsOn, LocalDate endsOn) {
        var gaps = new ArrayList<LeadGap>();
        var next = startsOn;
        for (var lead : members.stream().filter(m -> m.role().leads()).sorted(Comparator.comparing(Lineup.Part::fromOn)).toList()) {
            if (endsOn != null && lead.fromOn().isAfter(endsOn)) break;
            if (lead.fromOn().isAfter(next)) gaps.add(new LeadGap(next, lead.fromOn().minusDays(1)));
            if (lead.toOn() == null) return gaps;
            if (!lead.toOn().isBefore(next)) next = lead.toOn().plusDays(1);
        }
        if (endsOn == null || !next.isAfter(endsOn)) gaps.add(new LeadGap(next, endsOn));
        return gaps;
    }

    boolean isWithin(LeadGap other) {
        return !from.isBefore(other.from) && (other.to == null || (to != null && !to.isAfter(other.to)));
    }

    String text() {
        return from + " – " + (to == null ? "…" : to);
    }
}
