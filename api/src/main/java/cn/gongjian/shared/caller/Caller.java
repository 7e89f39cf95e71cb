package cn.gongjian.shared.caller;

import cn.gongjian.shared.problem.ProblemKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The person behind a request and how far each of their roles reaches. A reach is the path of the organisation on which
 * the role was granted: it covers every organisation whose path begins with it.
 */
public record Caller(UUID personId, String name, String username, List<Reach> reaches) {

    public record Reach(UUID grantId, Role role, UUID organizationId, String path) {}

    /** A thing that lies at a place in the tree of supervision. */
    public interface Located {
        UUID id();

        String path();
    }

    public boolean has(Role role) {
        return reaches.stream().anyMatch(reach -> reach.role == role);
    }

    public boolean hasAny(Set<Role> roles) {
        return reaches.stream().anyMatch(reach -> roles.contains(reach.role));
    }

    /** May act in one of these roles for this organisation. */
    public boolean reaches(Located organization, Set<Role> roles) {
        return organization != null
                && reaches.stream().anyMatch(r -> roles.contains(r.role) && organization.path().startsWith(r.path));
    }

    public boolean reaches(Located organization, Role role) {
        return reaches(organization, Set.of(role));
    }

    public boolean reachesAny(Collection<? extends Located> organizations, Set<Role> roles) {
        return organizations.stream().anyMatch(organization -> reaches(organization, roles));
    }

    /** Runs this organisation's business: its coordinator, or an officer above it. */
    public boolean actsFor(Located organization) {
        return reaches(organization, Role.RUNS_BUSINESS);
    }

    public void mustReach(Located organization, Set<Role> roles, ProblemKind otherwise) {
        if (!reaches(organization, roles)) throw otherwise.because();
    }

    /** Prefixes for "path like" in a query; none means that nothing is visible. */
    public List<String> prefixes(Set<Role> roles) {
        var paths = reaches.stream().filter(r -> roles.contains(r.role)).map(Reach::path).distinct().toList();
        // A reach that lies within another adds nothing to the query.
        return paths.stream()
                .filter(path -> paths.stream().noneMatch(wider -> !wider.equals(path) && path.startsWith(wider)))
                .map(path -> path + "%")
                .toList();
    }
}
