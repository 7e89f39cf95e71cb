package cn.gongjian.organization;

import cn.gongjian.shared.caller.Caller;

/** An organisation as a partner sees it: by name, at its place in the tree of supervision. */
public interface Party extends Caller.Located {

    String name();

    String shortName();

    OrganizationKind kind();
}
