package cn.gongjian.alliance;

import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.organization.Organization;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One lead follows another from one day to the next: in steps there would be a day with none or a day with two. The
 * successor leads for as long as the departing one would have; what it was until then ends the day before.
 */
final class Handover {

    private final Alliance alliance;
    private final AllianceMember lead;
    private final Organization successor;

    Handover(Alliance alliance, AllianceMember lead, Organization successor) {
        if (!lead.role.leads()) throw REQUEST_INVALID.because().at("/successorId", "只有核心（基地）单位离开时才有继任单位");
        if (lead.organization.id().equals(successor.id())) throw REQUEST_INVALID.because().at("/successorId", "不能是离开的单位");
        this.alliance = alliance;
        this.lead = lead;
        this.successor = successor;
    }

    /** {@code lastDay} is the departing lead's. One that was agreed before and has not come yet is replaced: another day, or another successor. */
    void on(LocalDate lastDay, LocalDate today) {
        var agreed = agreedAfter(today);
        var until = agreed.isPresent() ? agreed.get().toOn : lead.toOn;
        agreed.ifPresent(this::takeBack);
        lead.change(lead.role, lead.fromOn, lastDay);
        var first = lastDay.plusDays(1);
        var last = until == null || until.isBefore(first) ? null : until;
        makeRoom(first, last);
        alliance.members.add(AllianceMember.of(alliance, successor, lead.role, first, last));
    }

    private Optional<AllianceMember> agreedAfter(LocalDate today) {
        return lead.toOn == null ? Optional.empty() : alliance.members.stream()
                .filter(m -> m.role.leads() && m.fromOn.equals(lead.toOn.plusDays(1)) && m.fromOn.isAfter(today)).findFirst();
    }

    /** Who would have followed goes on as it was. */
    private void takeBack(AllianceMember agreed) {
        alliance.members.remove(agreed);
        alliance.members.stream()
                .filter(m -> !m.role.leads() && m.organization.id().equals(agreed.organization.id()) && agreed.fromOn.minusDays(1).equals(m.toOn))
                .forEach(m -> m.change(m.role, m.fromOn, agreed.toOn));
    }

    /** The successor has one role at a time: its others end before it leads, and go on after it. */
    private void makeRoom(LocalDate first, LocalDate last) {
        for (var part : List.copyOf(alliance.members)) {
            if (!part.organization.id().equals(successor.id()) || !part.meets(first, last)) continue;
            if (last != null && (part.toOn == null || part.toOn.isAfter(last)))
                alliance.members.add(AllianceMember.of(alliance, successor, part.role, last.plusDays(1), part.toOn));
            if (part.fromOn.isBefore(first)) part.change(part.role, part.fromOn, first.minusDays(1));
            else alliance.members.remove(part);
        }
    }
}
