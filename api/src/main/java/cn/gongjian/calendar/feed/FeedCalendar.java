package cn.gongjian.calendar.feed;

import cn.gongjian.shared.caller.Caller;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts together what the sources have, as one file that is only written when somebody does not have it yet. */
@ApplicationScoped
class FeedCalendar {

    /** To be raised when the same entries are written in another way, so that programs fetch them anew. */
    private static final String FORM = "1";

    record File(String etag, Supplier<Uni<byte[]>> bytes) {}

    private final List<FeedSource> sources;
    private final String publicUrl;

    FeedCalendar(@All List<FeedSource> sources, @ConfigProperty(name = "gongjian.public-url") String publicUrl) {
        this.sources = sources;
        this.publicUrl = publicUrl;
    }

    Uni<File> of(Caller owner, FeedScope scope, UUID id, String name) {
        return Multi.createFrom().iterable(sources).onItem().transformToUniAndConcatenate(source -> source.of(owner, scope)).collect().asList()
                .map(dates -> new File(etag(id, name, dates), () -> entries(dates).map(all -> new CalendarFile(publicUrl).write(id, name, all))));
    }

    private static Uni<List<FeedEntry>> entries(List<FeedDates> dates) {
        return Multi.createFrom().iterable(dates).onItem().transformToUniAndConcatenate(each -> each.entries().get())
                .onItem().<FeedEntry>transformToIterable(all -> all).collect().asList()
                .map(all -> all.stream().sorted(Comparator.comparing(FeedEntry::id)).toList());
    }

    private static String etag(UUID id, String name, List<FeedDates> dates) {
        var said = new StringBuilder(FORM).append('\n').append(id).append('\n').append(name);
        dates.forEach(each -> said.append('\n').append(each.stamp()));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 18)) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
