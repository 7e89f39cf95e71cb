package cn.gongjian.shared.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list in keyset order. */
public record Page<T>(
        @Schema(required = true) List<T> items,
        @Schema(description = "Asks for the next page; absent on the last one") String nextCursor,
        @Schema(description = "How many there are in all; only with count=true") Long total) {

    /** All there is, for lists that are short by nature. */
    public static <T> Page<T> of(List<T> items) {
        return new Page<>(items, null, null);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), nextCursor, total);
    }
}
