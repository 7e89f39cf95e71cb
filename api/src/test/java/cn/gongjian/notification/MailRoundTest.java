package cn.gongjian.notification;

import static cn.gongjian.notification.NotificationKind.ACTIVITY_CANCELLED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_INVITED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_MOVED;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.organization.FakeKeycloak;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Mailboxes;
import cn.gongjian.support.Scenario;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails to a real SMTP server; the clock is told, nobody waits. */
@ApiTest
class MailRoundTest {

    /** Ten in the morning in China. */
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");

    @Inject MailRound round;
    @Inject MailStore store;
    @Inject Mailboxes mailboxes;
    @Inject News news;
    @Inject Scenario world;
    @Inject @RestClient FakeKeycloak keycloak;

    @BeforeEach
    void world() {
        news.fresh();
        keycloak.reset();
        keycloak.hasMailbox(TOWN_OFFICER.subject(), "wang.qiang@example.cn");
        mailboxes.open();
    }

    @AfterEach
    void closed() {
        mailboxes.close();
    }

    private String due(NotificationKind kind, String title, Instant at) {
        var id = news.told(TOWN_OFFICER, kind, title);
        world.run("update notification set settles_at = $1, mail_due_at = $1 where id = $2", at.atOffset(ZoneOffset.UTC), UUID.fromString(id));
        return id;
    }

    private void at(Instant now) {
        run(() -> round.run(now));
    }

    private static void run(Supplier<Uni<Void>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long count(String condition) {
        return world.run("select count(*) from notification_mail where " + condition).iterator().next().getLong(0);
    }

    private void sent(int mails) {
        assertEquals(mails, mailboxes.mails().size());
    }

    @Test
    void whatIsDueGoesOutToTheAddressOfTheAccount() throws MessagingException {
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        at(NOW);
        var mail = mailboxes.mails().getFirst();
        assertEquals("wang.qiang@example.cn", mail.getAllRecipients()[0].toString());
        assertEquals("【共建】活动取消：主题党日", mail.getSubject());
        assertEquals(1, count("sent_at is not null"));
    }

    @Test
    void aMailHasBothForms() {
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        at(NOW);
        var body = GreenMailUtil.getBody(mailboxes.mails().getFirst());
        assertThat(body, containsString("text/plain"));
        assertThat(body, containsString("text/html"));
    }

    @Test
    void aMailThatWentOutDoesNotGoOutAgain() {
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        at(NOW);
        at(NOW.plusSeconds(60));
        sent(1);
    }

    @Test
    void theMessageIdIsThatOfTheMail() throws MessagingException {
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        at(NOW);
        var id = world.run("select id from notification_mail").iterator().next().getUUID(0);
        assertEquals("<" + id + "@localhost>", mailboxes.mails().getFirst().getMessageID());
    }

    @Test
    void whatIsNotDueYetWaits() {
        due(ACTIVITY_CANCELLED, "主题党日", NOW.plusSeconds(1));
        at(NOW);
        sent(0);
        at(NOW.plusSeconds(1));
        sent(1);
    }

    @Test
    void allThatIsDueIsOneMail() throws MessagingException {
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        due(ACTIVITY_INVITED, "走访慰问", NOW.minusSeconds(3600));
        at(NOW);
        sent(1);
        assertEquals("【共建】2 条通知", mailboxes.mails().getFirst().getSubject());
    }

    @Test
    void whatWasReadMeanwhileIsNotMailed() {
        var id = due(ACTIVITY_CANCELLED, "主题党日", NOW);
        TOWN_OFFICER.asks().body("{}").post("/v1/notifications/" + id + "/reading").then().statusCode(200);
        at(NOW);
        sent(0);
    }

    @Test
    void whatWasTurnedOffMeanwhileIsNotMailed() {
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        TOWN_OFFICER.asks().header("If-Match", "*").body("{\"ways\":{\"ACTIVITY_CANCELLED\":\"CENTRE\"}}").patch("/v1/notification-preferences").then().statusCode(200);
        at(NOW);
        sent(0);
        assertEquals(1, count("dropped_at is not null"));
    }

    @Test
    void whatMayNoLongerBeSeenIsNotMailed() {
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        world.run("delete from role_grant where person_id = $1", world.personId(TOWN_OFFICER));
        at(NOW);
        sent(0);
    }

    @Test
    void withoutAVerifiedAddressNothingIsSent() {
        keycloak.hasMailbox(TOWN_OFFICER.subject(), "wang.qiang@example.cn?");
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        at(NOW);
        sent(0);
        assertEquals(1, count("dropped_at is not null"));
    }

    @Test
    void aMailThatIsLateForTheQuietHoursWaitsForTheirEnd() {
        var night = Instant.parse("2026-12-01T14:00:00Z");
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        at(night);
        sent(0);
        at(Instant.parse("2026-12-01T22:59:00Z"));
        sent(0);
        at(Instant.parse("2026-12-01T23:00:00Z"));
        sent(1);
    }

    @Test
    void aServerThatIsDownIsTriedAgain() {
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        mailboxes.close();
        at(NOW);
        mailboxes.open();
        at(NOW.plusSeconds(59));
        sent(0);
        at(NOW.plusSeconds(60));
        sent(1);
    }

    @Test
    void aMailIsGivenUpInTheEnd() {
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        mailboxes.close();
        var time = NOW;
        for (var pause : new Duration[] {Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6)}) {
            time = time.plus(pause);
            at(time);
        }
        assertEquals(1, count("dropped_at is not null and attempts = 6"));
    }

    @Test
    void whileTheIdentityProviderIsAwayTheMailWaits() {
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        keycloak.isAway(true);
        at(NOW);
        keycloak.isAway(false);
        at(NOW.plusSeconds(60));
        sent(1);
    }

    @Test
    void twoProcessesSendItOnce() {
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        due(ACTIVITY_MOVED, "走访慰问", NOW);
        CompletableFuture.allOf(CompletableFuture.runAsync(() -> run(() -> round.run(NOW))), CompletableFuture.runAsync(() -> run(() -> round.run(NOW)))).join();
        sent(1);
    }

    @Test
    void aMailThatAnotherProcessIsSendingIsLeftToIt() {
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        run(() -> store.gather(NOW));
        world.run("update notification_mail set claimed_until = $1", OffsetDateTime.ofInstant(NOW.plusSeconds(100), ZoneOffset.UTC));
        at(NOW);
        sent(0);
        at(NOW.plusSeconds(101));
        sent(1);
    }

    @Test
    void oldNewsAreForgotten() {
        due(ACTIVITY_CANCELLED, "主题党日", NOW);
        world.run("update notification set created_at = $1", OffsetDateTime.ofInstant(NOW.minus(Duration.ofDays(181)), ZoneOffset.UTC));
        run(() -> store.forget(NOW));
        assertEquals(0L, world.run("select count(*) from notification").iterator().next().getLong(0));
    }
}
