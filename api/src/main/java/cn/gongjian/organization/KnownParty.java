package cn.gongjian.organization;

import java.util.UUID;

/** An organisation that is named and looked at, but not kept by the session: a quarter of its columns, and nothing to compare at the end. */
public record KnownParty(UUID id, String name, String shortName, OrganizationKind kind, String path) implements Party {

    /** HQL that makes one of an organisation's alias. */
    public static String of(String alias) {
        return "new cn.gongjian.organization.KnownParty(" + alias + ".id, " + alias + ".name, " + alias + ".shortName, " + alias + ".kind, " + alias + ".path)";
    }
}
