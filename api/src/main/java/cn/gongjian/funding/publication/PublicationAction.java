package cn.gongjian.funding.publication;

import static cn.gongjian.shared.caller.Role.OFFICER;

import cn.gongjian.shared.caller.Caller;
import java.util.List;

/** What may be done to a publication; the same answer guards the operation. */
public enum PublicationAction {
    WITHDRAW;

    static List<PublicationAction> of(Caller by, FundingPublication publication) {
        return publication.isOn() && by.reaches(publication.organization, OFFICER) ? List.of(WITHDRAW) : List.of();
    }
}
