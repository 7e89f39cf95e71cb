package cn.gongjian.funding;

import static cn.gongjian.funding.SpendingProblem.EXPENSE_PURPOSE_FORBIDDEN;

import cn.gongjian.shared.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the money of an allocation is for (专款专用). {@code catalogue} has the names of purposes, where somebody was asked for them. */
record Earmarks(Map<String, AllocationPurpose> purposes, Map<String, FundingPurpose> catalogue) {

    void replace(List<AllocationChange.Purpose> wanted) {
        purposes.keySet().retainAll(wanted.stream().map(AllocationChange.Purpose::code).toList());
        for (int i = 0; i < wanted.size(); i++) purposes.put(wanted.get(i).code(), new AllocationPurpose(i, wanted.get(i).ceiling()));
    }

    /** {@code before} is what the same entry took of {@code oldPurpose} until now; {@code passage} is quoted in the refusal. */
    AllocationPurpose mustHold(String oldPurpose, Money before, String purpose, Money amount, String passage) {
        var earmark = purposes.get(purpose);
        if (earmark == null) throw EXPENSE_PURPOSE_FORBIDDEN.because(nameOf(purpose), names(), quoted(passage));
        earmark.mustHold(nameOf(purpose), purpose.equals(oldPurpose) ? before : Money.ZERO, amount);
        return earmark;
    }

    AllocationPurpose get(String purpose) {
        return purposes.get(purpose);
    }

    boolean warnsOf(String purpose, Money rate) {
        var known = catalogue.get(purpose);
        return known != null && known.warnsOf(rate);
    }

    List<AllocationChange.Purpose> list() {
        return purposes.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().position))
                .map(entry -> new AllocationChange.Purpose(entry.getKey(), entry.getValue().ceiling))
                .toList();
    }

    /** What a refusal quotes of the plan or document, or nothing. */
    static String quoted(String passage) {
        return passage == null ? "" : " （" + passage + "）";
    }

    private String names() {
        return list().stream().map(purpose -> nameOf(purpose.code())).collect(Collectors.joining("、"));
    }

    private String nameOf(String purpose) {
        var known = catalogue.get(purpose);
        return known == null ? purpose : known.name;
    }
}
