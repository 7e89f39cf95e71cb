package cn.gongjian.plan.following;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** How a plan in force stood when it was last looked at. Triggers say when that is over. */
@Entity
@Table(name = "plan_standing")
class StoredStanding {
    @Id UUID planId;
    LocalDate asOf;
    boolean stale;
    @Enumerated(EnumType.STRING) StandingState state;
    int rank;
    int behind;
    int atRisk;
    int onTrack;
    int met;
    int due;
    int fulfilled;

    void take(PlanFulfilment looked) {
        asOf = looked.asOf();
        stale = false;
        state = looked.state();
        rank = state.ordinal();
        behind = looked.behind();
        atRisk = looked.atRisk();
        onTrack = looked.onTrack();
        met = looked.met();
        due = looked.due();
        fulfilled = looked.fulfilled();
    }
}
