package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.ALLOCATION_PAYER_FORBIDDEN;
import static java.util.stream.Collectors.joining;

import cn.gongjian.organization.Organization;
import cn.gongjian.shared.problem.ProblemKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who may bear the cost of an allocation: the fund's owner or a party of the beneficiary. Where a pairing says that one
 * side pays (派出单位), the other side does not, even if the fund is its own.
 */
record Payers(Organization fundOwner, List<Organization> parties, Set<UUID> paying) {

    /** Null for an allocation that names no payer, which only somebody who may pay can leave open. */
    Organization choose(UUID id) {
        return choose(id, ALLOCATION_PAYER_FORBIDDEN, null);
    }

    /** {@code refusal} also quotes the passage that the money rests on, if there is one. */
    Organization choose(UUID id, ProblemKind refusal, String passage) {
        if (id == null) {
            mustNotPayInSilence(refusal, passage);
            return null;
        }
        var party = parties.stream().filter(o -> o.id().equals(id)).findFirst();
        if (party.isPresent() && !paying.contains(id)) throw refusal.because(1, party.get().name(), payingNames(), Earmarks.quoted(passage));
        if (party.isPresent()) return party.get();
        if (fundOwner.id().equals(id)) return fundOwner;
        throw refusal.because(0, null, null, Earmarks.quoted(passage));
    }

    /** Where nobody is named, the fund's owner pays. */
    private void mustNotPayInSilence(ProblemKind refusal, String passage) {
        if (parties.stream().anyMatch(party -> party.id().equals(fundOwner.id())) && !paying.contains(fundOwner.id()))
            throw refusal.because(1, fundOwner.name(), payingNames(), Earmarks.quoted(passage));
    }

    private String payingNames() {
        return parties.stream().filter(o -> paying.contains(o.id())).map(Organization::name).collect(joining("、"));
    }
}
