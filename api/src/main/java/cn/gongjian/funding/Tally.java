package cn.gongjian.funding;

import cn.gongjian.shared.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** How an entry counts in the sums: what it takes, and under which key of each dimension what is spent stands. */
record Tally(Outlay outlay, Map<FundingDimension, String> keys) {

    static final Tally NONE = new Tally(Outlay.NONE, Map.of());

    /** What a step adds to one part of the sums. */
    record Move(FundingDimension dimension, String key, Money spent, Money committed) {}

    /** Of entries under the same keys. */
    Tally plus(Tally same) {
        return new Tally(outlay.plus(same.outlay), keys);
    }

    /** Nothing moves in a part that the step leaves as it was. */
    List<Move> since(Tally before) {
        var moves = new ArrayList<Move>();
        for (var dimension : FundingDimension.values()) {
            var touched = new LinkedHashSet<String>();
            if (before.keys.containsKey(dimension)) touched.add(before.keys.get(dimension));
            if (keys.containsKey(dimension)) touched.add(keys.get(dimension));
            for (var key : touched) {
                var moved = under(dimension, key).minus(before.under(dimension, key));
                if (!moved.equals(Outlay.NONE)) moves.add(new Move(dimension, key, moved.spent(), moved.committed()));
            }
        }
        return moves;
    }

    private Outlay under(FundingDimension dimension, String key) {
        return key.equals(keys.get(dimension)) ? outlay : Outlay.NONE;
    }
}
