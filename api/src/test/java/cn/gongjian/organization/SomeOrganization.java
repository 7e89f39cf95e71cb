package cn.gongjian.organization;

import cn.gongjian.shared.Ids;

/** Organisations for the plain tests of other features, at a place in the tree and without a database. */
public final class SomeOrganization {

    private SomeOrganization() {}

    public static Organization named(String name) {
        var organization = new Organization();
        organization.id = Ids.next();
        organization.name = name;
        organization.kind = OrganizationKind.SCHOOL;
        organization.path = "/" + organization.id.toString().replace("-", "") + "/";
        return organization;
    }

    public static Organization beneath(Organization parent, String name) {
        var organization = named(name);
        organization.parent = parent;
        organization.path = parent.path + organization.path.substring(1);
        return organization;
    }

    /** Above all others. */
    public static Organization platform() {
        var organization = named("共建平台");
        organization.path = "/";
        return organization;
    }

    public static Person person(String name) {
        var person = new Person();
        person.id = Ids.next();
        person.name = name;
        person.phone = "13800005678";
        return person;
    }
}
