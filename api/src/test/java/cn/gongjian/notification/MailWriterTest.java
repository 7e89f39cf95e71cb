package cn.gongjian.notification;

import static cn.gongjian.notification.NotificationKind.ACTIVITY_CANCELLED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_INVITED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_MOVED;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailWriterTest {

    private static final OffsetDateTime TWO = OffsetDateTime.parse("2026-12-10T14:00:00+08:00");
    private static final NotificationFacts AT_TWO = NotificationFacts.at(TWO, TWO.plusHours(2), "礼堂");
    private static final UUID ACTIVITY = UUID.fromString("01900000-0000-7000-8000-000000000009");

    private final MailWriter writer = new MailWriter("https://gongjian.example");

    private static Notification told(NotificationKind kind, String title, NotificationFacts facts) {
        return told(NotificationSubject.Kind.ACTIVITY, kind, title, facts);
    }

    private static Notification told(NotificationSubject.Kind subject, NotificationKind kind, String title, NotificationFacts facts) {
        return Notification.of(UUID.randomUUID(), kind, new NotificationSubject(subject, ACTIVITY, title, null, null, UUID.randomUUID()), facts, Instant.EPOCH);
    }

    private Mail written(Notification... news) {
        return written(NotificationLanguage.ZH, news);
    }

    private Mail written(NotificationLanguage language, Notification... news) {
        return writer.write(UUID.randomUUID(), "zhou@example.cn", language, List.of(news));
    }

    @Test
    void oneIsNamedInTheSubject() {
        assertEquals("【共建】活动取消：主题党日", written(told(ACTIVITY_CANCELLED, "主题党日", AT_TWO)).getSubject());
    }

    @Test
    void severalAreCountedInTheSubject() {
        assertEquals("[Gongjian] 2 notifications",
                written(NotificationLanguage.EN, told(ACTIVITY_CANCELLED, "主题党日", AT_TWO), told(ACTIVITY_INVITED, "走访", AT_TWO)).getSubject());
    }

    @Test
    void theTextTellsWhatWhenWhyAndWhere() {
        var text = written(told(ACTIVITY_CANCELLED, "主题党日", AT_TWO.because("防汛值班"))).getText();
        assertThat(text, containsString("活动取消 主题党日\n  2026年12月10日 周四 14:00–16:00 · 礼堂\n  原因：防汛值班\n  https://gongjian.example/activities/" + ACTIVITY));
    }

    @Test
    void aMoveTellsBothTimes() {
        var before = new NotificationFacts.Before(TWO.minusDays(1), TWO.minusDays(1).plusHours(2), null);
        var text = written(NotificationLanguage.EN, told(ACTIVITY_MOVED, "Forum", AT_TWO.instead(before))).getText();
        assertThat(text, containsString("  Was Wed 9 Dec 2026 14:00–16:00\n  Now Thu 10 Dec 2026 14:00–16:00 · 礼堂\n"));
    }

    @Test
    void aSeriesIsToldByItsFirstDayAndItsNumber() {
        var mail = written(told(NotificationSubject.Kind.ACTIVITY_SERIES, ACTIVITY_INVITED, "党课", AT_TWO.times(18)));
        assertThat(mail.getText(), containsString("系列活动，2026年12月10日 周四起，共 18 次\n  https://gongjian.example/activity-series/" + ACTIVITY));
    }

    @Test
    void bothFormsLeadToTheSettings() {
        var mail = written(told(ACTIVITY_INVITED, "主题党日", AT_TWO));
        assertThat(mail.getText(), containsString("https://gongjian.example/notifications/settings"));
        assertThat(mail.getHtml(), containsString("href=\"https://gongjian.example/notifications/settings\""));
    }

    @Test
    void whatPeopleWroteIsNoHtml() {
        var html = written(told(ACTIVITY_CANCELLED, "<img src=x onerror=\"alert('1')\">", AT_TWO.because("<script>"))).getHtml();
        assertThat(html, not(containsString("<img")));
        assertThat(html, not(containsString("<script")));
        assertThat(html, containsString("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;"));
    }

    @Test
    void aTitleAddsNoHeader() {
        var subject = written(told(ACTIVITY_INVITED, "党课\r\nBcc: all@example.cn\u2028x\u202e", AT_TWO)).getSubject();
        assertEquals("【共建】邀请参加：党课 Bcc: all@example.cn x", subject);
    }

    @Test
    void aLongTitleIsCutInTheSubjectAlone() {
        var mail = written(told(ACTIVITY_INVITED, "党".repeat(300), AT_TWO));
        assertTrue(mail.getSubject().length() <= 121);
        assertThat(mail.getText(), containsString("党".repeat(300)));
    }

    @Test
    void itSaysThatNoPersonSentIt() {
        assertEquals(List.of("auto-generated"), written(told(ACTIVITY_INVITED, "党课", AT_TWO)).getHeaders().get("Auto-Submitted"));
    }

    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void everyKindHasWordsInBothLanguages(NotificationKind kind) {
        for (var language : NotificationLanguage.values()) assertTrue(MailWords.in(language).kind(told(kind, "党课", AT_TWO)).length() > 2);
    }
}
