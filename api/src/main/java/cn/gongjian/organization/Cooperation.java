package cn.gongjian.organization;

import java.util.List;
import java.util.UUID;

/**
 * An alliance, a pairing or a single organisation, as far as calendar and money care: its name, its parties of today and
 * whether it still takes changes. The first party stands for it in the audit trail.
 */
public record Cooperation(CooperationKind kind, UUID id, String name, List<? extends Party> parties, boolean closed) {

    public boolean includes(UUID organizationId) {
        return parties.stream().anyMatch(party -> party.id().equals(organizationId));
    }
}
