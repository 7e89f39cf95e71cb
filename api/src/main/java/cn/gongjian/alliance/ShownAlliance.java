package cn.gongjian.alliance;

import cn.gongjian.organization.KnownParty;
import cn.gongjian.organization.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An alliance that is only looked at: its own facts, with owner and members as rows. */
record ShownAlliance(Alliance facts, Party owner, List<Member> members) implements Lineup {

    record Member(UUID id, MemberRole role, LocalDate fromOn, LocalDate toOn, KnownParty organization) implements Part {}

    /** A row for each member, the alliance and its owner in front of each; one row without a member where there is none. */
    static final String SELECT = "select a, " + KnownParty.of("o") + ", new cn.gongjian.alliance.ShownAlliance$Member(m.id, m.role, m.fromOn, m.toOn, "
            + KnownParty.of("u") + ") from Alliance a join a.owner o left join a.members m left join m.organization u";

    static ShownAlliance of(List<Object[]> rows) {
        var first = rows.getFirst();
        return new ShownAlliance((Alliance) first[0], (Party) first[1], rows.stream().map(row -> (Member) row[2]).filter(member -> member.id != null).toList());
    }

    @Override
    public AllianceType type() {
        return facts.type;
    }

    @Override
    public LocalDate startsOn() {
        return facts.startsOn;
    }

    @Override
    public LocalDate endsOn() {
        return facts.endsOn;
    }
}
