package cn.gongjian.organization;

import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Partners have to be able to call each other's liaison. Each feature that has posts says whether this person holds one
 * today in something that the caller runs; organisations themselves know of no partnership.
 */
public interface PartnerContacts {

    Uni<Boolean> includes(Caller caller, UUID personId);
}
