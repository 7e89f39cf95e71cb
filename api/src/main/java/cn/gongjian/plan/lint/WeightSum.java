package cn.gongjian.plan.lint;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.draft.FindingCode;
import cn.gongjian.plan.draft.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Weights and points that do not sum to 100, counted as often as they apply. Alternatives of one part (项目或特色) count once. */
final class WeightSum implements Check {

    @Override
    public List<Finding> of(Draft draft, String text) {
        var parts = draft.scores().stream().filter(score -> score.weight() != null || score.points() != null && isPart(score)).toList();
        if (parts.size() < 2) return List.of();
        var sum = parts.stream().map(WeightSum::share).reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
        if (sum.compareTo(BigDecimal.valueOf(100)) == 0) return List.of();
        return List.of(Finding.of(FindingCode.WEIGHTS_NOT_100, "/scores/" + draft.scores().indexOf(parts.getFirst()), parts.getFirst().passage(), Map.of("sum", sum.toPlainString())));
    }

    private static BigDecimal share(Score score) {
        var one = score.weight() != null ? score.weight() : score.points();
        return score.times() == null ? one : one.multiply(BigDecimal.valueOf(score.times()));
    }

    /** 满分100分 is the whole, not a part. */
    private static boolean isPart(Score score) {
        return score.points().compareTo(BigDecimal.valueOf(100)) < 0;
    }
}
