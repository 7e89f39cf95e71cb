package cn.gongjian.alliance;

import static java.util.Comparator.comparing;

import cn.gongjian.organization.Party;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who takes part in an alliance and when, with the rules that follow: the same for one that is changed and one that is only shown. */
interface Lineup {

    /** An organisation's part, from its first to its last day. */
    interface Part {
        Comparator<Part> LEAD_FIRST = comparing((Part part) -> !part.role().leads()).thenComparing(Part::fromOn).thenComparing(part -> part.id().toString());

        UUID id();

        Party organization();

        MemberRole role();

        LocalDate fromOn();

        LocalDate toOn();

        default boolean takesPartOn(LocalDate day) {
            return !fromOn().isAfter(day) && (toOn() == null || !toOn().isBefore(day));
        }
    }

    AllianceType type();

    LocalDate startsOn();

    LocalDate endsOn();

    /** The organisation under whose name it was founded. */
    Party owner();

    /** Of any time. */
    Collection<? extends Part> members();

    /** Before its first day an alliance is seen as on that day, when its members begin. */
    default LocalDate dayOf(LocalDate today) {
        return today.isBefore(startsOn()) ? startsOn() : today;
    }

    default List<Part> membersOn(LocalDate today) {
        var day = dayOf(today);
        return members().stream().filter(member -> member.takesPartOn(day)).<Part>map(member -> member).sorted(Part.LEAD_FIRST).toList();
    }

    default Optional<Party> leadOn(LocalDate today) {
        return membersOn(today).stream().filter(member -> member.role().leads()).map(Part::organization).findFirst();
    }

    /** The owner, or a member of any time, is in reach. */
    default boolean isSeenBy(Caller caller) {
        return caller.reaches(owner(), Role.READS_BUSINESS)
                || members().stream().anyMatch(member -> caller.reaches(member.organization(), Role.READS_BUSINESS));
    }

    /** The lead first, then the others who take part on this day, then the owner if it is none of them. */
    default List<Party> partiesOn(LocalDate today) {
        var parties = new LinkedHashSet<Party>();
        membersOn(today).forEach(member -> parties.add(member.organization()));
        parties.add(owner());
        return List.copyOf(parties);
    }

    /** One leads on each day of the term, where the type asks for it. */
    default boolean isLed() {
        return gaps().isEmpty();
    }

    default List<LeadGap> gaps() {
        return type().needsLead() ? LeadGap.of(members(), startsOn(), endsOn()) : List.of();
    }
}
