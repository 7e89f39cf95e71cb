package cn.gongjian.notification;

import cn.gongjian.shared.time.ServiceTime;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a mail says, in one language; a screen has words of its own. */
final class MailWords {

    private static final Map<NotificationLanguage, MailWords> ALL = new EnumMap<>(NotificationLanguage.class);

    static {
        for (var language : NotificationLanguage.values()) ALL.put(language, new MailWords(language));
    }

    private final NotificationLanguage language;
    private final Properties words = new Properties();

    private MailWords(NotificationLanguage language) {
        this.language = language;
        var file = "/mail/notification." + language.name().toLowerCase() + ".properties";
        try (var in = MailWords.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static MailWords in(NotificationLanguage language) {
        return ALL.get(language);
    }

    String tag() {
        return language.locale().toLanguageTag();
    }

    String say(String key, Object... facts) {
        return new MessageFormat(words.getProperty(key), language.locale()).format(facts);
    }

    String kind(Notification n) {
        return say("kind." + n.kind);
    }

    /** The lines under the title. */
    List<String> lines(Notification n) {
        var f = n.facts;
        var lines = new ArrayList<String>();
        if (n.subject == NotificationSubject.Kind.ACTIVITY_SERIES) lines.add(series(n));
        else if (f.before() != null) {
            lines.add(say("before", where(f.before().startsAt(), f.before().endsAt(), f.before().place())));
            lines.add(say("now", where(f.startsAt(), f.endsAt(), f.place())));
        } else lines.add(where(f.startsAt(), f.endsAt(), f.place()));
        if (f.reason() != null) lines.add(say("reason", f.reason()));
        if (f.dueOn() != null) lines.add(say("due", day(f.dueOn())));
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private String series(Notification n) {
        return switch (n.kind) {
            case ACTIVITY_INVITED -> say("series", day(n.facts.startsAt().atZoneSameInstant(ServiceTime.ZONE).toLocalDate()), n.facts.count());
            case ACTIVITY_CANCELLED -> say("series-cancelled", n.facts.count());
            default -> say("series-changed");
        };
    }

    private String where(OffsetDateTime start, OffsetDateTime end, String place) {
        return Stream.of(start == null ? "" : span(start, end), place == null ? "" : place).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private String span(OffsetDateTime start, OffsetDateTime end) {
        var from = start.atZoneSameInstant(ServiceTime.ZONE);
        var to = end.atZoneSameInstant(ServiceTime.ZONE);
        var until = from.toLocalDate().equals(to.toLocalDate()) ? "" : " " + day(to.toLocalDate()) + " ";
        return day(from.toLocalDate()) + " " + from.toLocalTime() + "–" + until + to.toLocalTime();
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.getProperty("day"), language.locale()).format(day);
    }
}
