package cn.gongjian.funding;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.money.Money;
import io.smallrye.mutiny.Uni;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What money has to know of activities. The calendar knows, and depends on money; so it answers here. */
public interface ActivityCosts {

    /** The budgets of the activities that begin in a month and were not cancelled. */
    record Planned(YearMonth month, Money budget) {}

    /** {@code attendance} is null until somebody has written who came. */
    record Activity(UUID id, String title, UUID allianceId, UUID pairingId, UUID organizationId, Integer attendance) {}

    Uni<List<Planned>> planned(Caller caller, FundingPlace place);

    /** Fails with the activity's 404. */
    Uni<Activity> visibleTo(Caller caller, UUID activityId);
}
