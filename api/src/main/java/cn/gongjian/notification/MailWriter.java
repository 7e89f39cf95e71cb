package cn.gongjian.notification;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One mail of one or several notifications, as plain text and the same as HTML. */
@ApplicationScoped
class MailWriter {

    private static final int LONGEST_SUBJECT = 120;

    private final String publicUrl;

    MailWriter(@ConfigProperty(name = "gongjian.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The id makes the Message-ID, so that a mail that went out twice is seen to be one. */
    Mail write(UUID id, String address, NotificationLanguage language, List<Notification> news) {
        var words = MailWords.in(language);
        return new Mail().addTo(address).setSubject(subject(words, news)).setText(text(words, news)).setHtml(html(words, news))
                .addHeader("Message-ID", "<" + id + "@" + URI.create(publicUrl).getHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String subject(MailWords words, List<Notification> news) {
        var first = news.getFirst();
        var subject = news.size() == 1 ? words.say("subject.one", words.kind(first), first.title) : words.say("subject.many", news.size());
        var oneLine = subject.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
        return oneLine.codePointCount(0, oneLine.length()) <= LONGEST_SUBJECT ? oneLine : oneLine.substring(0, oneLine.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
    }

    private String text(MailWords words, List<Notification> news) {
        var items = news.stream().map(n -> words.kind(n) + " " + n.title + "\n"
                + words.lines(n).stream().map(line -> "  " + line + "\n").collect(Collectors.joining()) + "  " + link(n) + "\n");
        return words.say("greeting") + "\n\n" + items.collect(Collectors.joining("\n")) + "\n-- \n" + words.say("settings") + "\n" + settings() + "\n";
    }

    private String html(MailWords words, List<Notification> news) {
        var items = news.stream().map(n -> "<li><p>" + escaped(words.kind(n)) + " <a href=\"" + escaped(link(n)) + "\"><b>" + escaped(n.title) + "</b></a><br>"
                + words.lines(n).stream().map(MailWriter::escaped).collect(Collectors.joining("<br>")) + "</p></li>");
        return "<!doctype html><html lang=\"" + words.tag() + "\"><head><meta charset=\"utf-8\"><title>" + escaped(subject(words, news))
                + "</title></head><body style=\"font-family:sans-serif;line-height:1.6;color:#1f2328\"><p>" + escaped(words.say("greeting")) + "</p><ul>"
                + items.collect(Collectors.joining()) + "</ul><p style=\"color:#5b6370\">" + escaped(words.say("settings")) + "<br><a href=\"" + escaped(settings()) + "\">"
                + escaped(settings()) + "</a></p></body></html>";
    }

    /** The addresses of the web application's pages. */
    private String link(Notification n) {
        return publicUrl + (n.subject == NotificationSubject.Kind.ACTIVITY ? "/activities/" : "/activity-series/") + n.subjectId;
    }

    private String settings() {
        return publicUrl + "/notifications/settings";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
