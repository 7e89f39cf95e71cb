package cn.gongjian.funding;

import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Money without a database, for tests of its rules. */
final class Ledger {

    static final Instant NOW = Instant.parse("2026-10-14T01:30:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    static final Organization TOWN = organization("青石镇党委");
    static final Organization COLLEGE = organization("文学院党委");
    static final Organization VILLAGE = organization("河坝村党支部");
    static final Person AUTHOR = person("林会计");
    static final Person OFFICER = person("王书记");
    static final Beneficiary PAIRING = new Beneficiary(new CooperationRef(CooperationKind.PAIRING, Ids.next(), "文学院党委 与 河坝村党支部"), false, false);
    static final Beneficiary ENDED = new Beneficiary(new CooperationRef(CooperationKind.PAIRING, Ids.next(), "数学学院党委 与 街村党支部"), true, false);

    private Ledger() {}

    static Fund fund(String total) {
        return Fund.of(TOWN, new CreateFund("校地结对共建资金", SourceKind.BUDGET, TOWN.id(), 2026, Money.of(total), null, "青党发[2026]012号", null), NOW);
    }

    static AllocationChange asking(String amount) {
        return asking(Money.of(amount), null);
    }

    static AllocationChange asking(Money amount, UUID payer) {
        return new AllocationChange(amount, List.of(new AllocationChange.Purpose("STUDY_TRIP", null)), payer, null, "每村 0.5 万元", null, null, null);
    }

    static Allocation drafted(Fund fund, String amount) {
        return Allocation.draft(fund, PAIRING, asking(amount), eitherPays(), AUTHOR, NOW);
    }

    static Allocation submitted(Fund fund, String amount) {
        var allocation = drafted(fund, amount);
        allocation.submit(NOW);
        return allocation;
    }

    /** For training, and for a trip up to a ceiling; the year is 2026, the term its second half. */
    static Allocation granted(String amount, String tripAtMost, SpendsFrom from) {
        var fund = Fund.of(TOWN, new CreateFund("校地结对共建资金", SourceKind.BUDGET, TOWN.id(), 2026, Money.of("100000.00"), from, null, null), NOW);
        var purposes = List.of(new AllocationChange.Purpose("STUDY_TRAINING", null), new AllocationChange.Purpose("STUDY_TRIP", Money.of(tripAtMost)));
        var facts = new AllocationChange(Money.of(amount), purposes, COLLEGE.id(), null, "每村 0.5 万元", LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30), null);
        var allocation = Allocation.draft(fund, PAIRING, facts, eitherPays(), AUTHOR, NOW);
        allocation.submit(NOW);
        allocation.approve(OFFICER, NOW);
        return allocation;
    }

    static Payers eitherPays() {
        return new Payers(TOWN, List.of(COLLEGE, VILLAGE), Set.of(COLLEGE.id(), VILLAGE.id()));
    }

    static Payers collegePays() {
        return new Payers(TOWN, List.of(COLLEGE, VILLAGE), Set.of(COLLEGE.id()));
    }

    private static Organization organization(String name) {
        return set(make(Organization.class), name);
    }

    private static Person person(String name) {
        return set(make(Person.class), name);
    }

    /** Their constructors belong to their own feature; here they only have to have a name. */
    private static <T> T make(Class<T> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T set(T thing, String name) {
        try {
            for (var fact : List.of(List.of("id", Ids.next()), List.of("name", name))) {
                var field = thing.getClass().getDeclaredField((String) fact.getFirst());
                field.setAccessible(true);
                field.set(thing, fact.getLast());
            }
            return thing;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
