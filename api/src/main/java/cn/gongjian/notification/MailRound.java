package cn.gongjian.notification;

import cn.gongjian.organization.Callers;
import cn.gongjian.organization.MailAddresses;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Sends what is due. Whether its person still wants it, may still see it and has not read it already is asked when a mail
 * goes out, not when it was written. A crash between sending and noting it sends a mail twice, with the same Message-ID.
 */
@ApplicationScoped
class MailRound {

    private static final Logger LOG = Logger.getLogger(MailRound.class);
    private static final Set<NotificationWay> BY_MAIL = Set.of(NotificationWay.MAIL, NotificationWay.DIGEST);

    private record Letter(NotificationPreference wishes, List<Notification> news) {}

    private final MailStore mails;
    private final MailServer server;
    private final MailWriter writer;
    private final MailAddresses addresses;
    private final NotificationRepository notifications;
    private final NotificationPreferences preferences;
    private final Callers callers;
    private final Clock clock;

    MailRound(MailStore mails, MailServer server, MailWriter writer, MailAddresses addresses, NotificationRepository notifications,
            NotificationPreferences preferences, Callers callers, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.writer = writer;
        this.addresses = addresses;
        this.notifications = notifications;
        this.preferences = preferences;
        this.callers = callers;
        this.clock = clock;
    }

    @Scheduled(every = "{gongjian.mail.every}", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return server.isThere() ? run(ServiceTime.now(clock)) : Uni.createFrom().voidItem();
    }

    @Scheduled(every = "6h", delayed = "10m")
    Uni<Void> forget() {
        return mails.forget(ServiceTime.now(clock));
    }

    /** One mail after the other; the first failure ends the round, because the next would most likely fail too. */
    Uni<Void> run(Instant now) {
        return mails.gather(now).chain(() -> Multi.createBy().repeating().uni(() -> next(now)).whilst(hasMore -> hasMore).onItem().ignoreAsUni());
    }

    private Uni<Boolean> next(Instant now) {
        return mails.claim(now).chain(mail -> mail == null ? Uni.createFrom().item(false) : settle(mail, now));
    }

    private Uni<Boolean> settle(MailStore.Outgoing mail, Instant now) {
        return letter(mail)
                .chain(letter -> letter.news.isEmpty() ? mails.drop(mail, now)
                        : letter.wishes.unquiet(now).isAfter(now) ? mails.wait(mail, letter.wishes.unquiet(now))
                        : send(mail, letter, now))
                .replaceWith(true)
                .onFailure().invoke(failure -> LOG.warnf("A mail was not sent (attempt %d): %s", mail.attempts(), failure.getClass().getSimpleName()))
                .onFailure().recoverWithUni(() -> mails.again(mail, now).replaceWith(false));
    }

    private Uni<Void> send(MailStore.Outgoing mail, Letter letter, Instant now) {
        return addresses.of(mail.personId()).chain(address -> address.isEmpty() ? mails.drop(mail, now)
                : server.send(writer.write(mail.id(), address.get(), letter.wishes.language, letter.news)).chain(() -> mails.sent(mail, now)));
    }

    private Uni<Letter> letter(MailStore.Outgoing mail) {
        return callers.byPerson(mail.personId()).map(who -> who == null ? new Caller(mail.personId(), "", "", List.of()) : who)
                .chain(who -> Panache.withSession(() -> preferences.of(who).chain(wishes -> notifications.ofMail(who, mail.id())
                        .map(news -> new Letter(wishes, news.stream().filter(one -> BY_MAIL.contains(wishes.way(one.kind))).toList())))));
    }
}
