package cn.gongjian.funding;

import cn.gongjian.shared.problem.Problem;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What became of many entries, in their order: the entry, or why it is refused. */
final class Attempts<T> {

    /** Something that a rule needs, or why it cannot be had. */
    record Found<T>(T thing, Problem refusal) {

        T get() {
            if (refusal != null) throw refusal;
            return thing;
        }
    }

    private static final int PART = 250;
    private final List<Found<T>> all = new ArrayList<>();

    private Attempts() {}

    static <W, T> Attempts<T> of(List<W> wanted, Function<W, T> rule) {
        var attempts = new Attempts<T>();
        for (var one : wanted) attempts.all.add(attempt(one, rule));
        return attempts;
    }

    private static <W, T> Found<T> attempt(W wanted, Function<W, T> rule) {
        try {
            return new Found<>(rule.apply(wanted), null);
        } catch (Problem refused) {
            return new Found<>(null, refused);
        }
    }

    /** One after the other, as a session wants it. */
    static <K, T> Uni<Map<K, Found<T>>> find(Collection<K> keys, Function<K, Uni<T>> finder) {
        var found = new HashMap<K, Found<T>>();
        return each(keys, key -> finder.apply(key).map(thing -> new Found<>(thing, null))
                .onFailure(Problem.class).recoverWithItem(refused -> new Found<>(null, (Problem) refused))
                .invoke(one -> found.put(key, one))).replaceWith(found);
    }

    static <K> Uni<Void> each(Collection<K> all, Function<K, Uni<?>> step) {
        return Multi.createFrom().iterable(all).onItem().transformToUniAndConcatenate(one -> step.apply(one).replaceWith(true)).collect().last().replaceWithVoid();
    }

    /** Some at a time: all at once they would hold the thread that answers everybody else. */
    static <T> Uni<Void> inParts(List<T> all, Function<List<T>, Uni<?>> step) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += PART) parts.add(all.subList(from, Math.min(all.size(), from + PART)));
        return each(parts, step);
    }

    boolean isWhole() {
        return all.stream().allMatch(one -> one.refusal == null);
    }

    List<T> all() {
        return all.stream().map(Found::thing).toList();
    }

    List<Bookkeeping.Attempt> told(Function<T, UUID> id) {
        return all.stream().map(one -> new Bookkeeping.Attempt(one.thing == null ? null : id.apply(one.thing), one.refusal)).toList();
    }
}
