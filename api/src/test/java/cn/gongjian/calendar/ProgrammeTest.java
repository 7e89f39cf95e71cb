package cn.gongjian.calendar;

import static cn.gongjian.calendar.SpeechState.APPROVED;
import static cn.gongjian.calendar.SpeechState.NONE;
import static cn.gongjian.calendar.SpeechState.RETURNED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final Instant NOW = Instant.parse("2026-08-28T09:00:00Z");
    private static final Instant STARTS = Instant.parse("2026-09-10T08:00:00Z");

    private final Activity forum = forum();
    private final PlacedActivity placed = new PlacedActivity(forum, new Cooperation(CooperationKind.ORGANIZATION, UUID.randomUUID(), "xx学校", List.of(), false));
    private final Programme programme = Programme.none(forum);
    private final Someone z = new Someone(), speaker = new Someone();

    private static Activity forum() {
        var activity = new Activity();
        activity.id = UUID.randomUUID();
        activity.title = "教师节家长座谈会";
        activity.state = ActivityState.PLANNED;
        activity.startsAt = STARTS;
        return activity;
    }

    private static final class Someone extends Person {
        private final UUID id = UUID.randomUUID();

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public String name() {
            return "z";
        }
    }

    private static ProgrammeChange.Item item(UUID id, String title, int minutes) {
        return new ProgrammeChange.Item(id, title, minutes, null, null, null, null, null);
    }

    private ProgrammeChange.Item speech(UUID id) {
        return new ProgrammeChange.Item(id, "代表发言", 20, null, speaker.id, null, true, z.id);
    }

    private void arrange(ProgrammeChange.Item... items) {
        programme.arrange(new ProgrammeChange(List.of(items), null), Map.of(z.id, z, speaker.id, speaker), NOW);
    }

    private RundownItem onlyItem() {
        return programme.rundown().getFirst();
    }

    private static Caller plain(Someone someone) {
        return new Caller(someone.id, "z", "z", List.of());
    }

    @Test
    void eachItemBeginsWhenThoseBeforeItAreOver() {
        arrange(item(null, "迎宾", 30), item(null, "致欢迎词", 5), item(null, "合唱", 10));
        var view = ProgrammeView.of(plain(z), programme, placed);
        assertEquals(List.of("16:00", "16:30", "16:35"), view.rundown().stream().map(i -> i.startsAt().toLocalTime().toString()).toList());
        assertEquals(45, view.minutes());
    }

    @Test
    void anItemThatStaysKeepsItsSpeechWhereverItMoves() {
        arrange(speech(null));
        var spoken = onlyItem();
        spoken.write("各位家长", speaker);
        arrange(item(null, "迎宾", 30), speech(spoken.id));
        assertSame(spoken, programme.rundown().get(1));
        assertEquals("各位家长", spoken.speechText);
        assertEquals(1, spoken.position);
    }

    @Test
    void whatIsNotNamedAgainIsGone() {
        arrange(item(null, "迎宾", 30));
        var gone = onlyItem();
        arrange(item(null, "合唱", 10));
        assertEquals(List.of(gone), programme.removed);
    }

    @Test
    void anIdOfNothingIsRefused() {
        assertThrows(Problem.class, () -> arrange(item(UUID.randomUUID(), "迎宾", 30)));
    }

    @Test
    void anIdCountsOnce() {
        arrange(item(null, "迎宾", 30));
        var id = onlyItem().id;
        assertThrows(Problem.class, () -> arrange(item(id, "迎宾", 30), item(id, "迎宾", 30)));
    }

    @Test
    void theActivityKnowsWhetherThereIsAProgramme() {
        arrange(item(null, "迎宾", 30));
        assertTrue(forum.hasProgramme);
        arrange();
        assertFalse(forum.hasProgramme);
    }

    @Test
    void whatWasHeldIsNotPreparedAnyMore() {
        forum.state = ActivityState.HELD;
        assertSame(ActivityProblem.ACTIVITY_NOT_EDITABLE, assertThrows(Problem.class, () -> arrange(item(null, "迎宾", 30))).kind());
    }

    @Test
    void nobodyReviewsTheirOwnSpeech() {
        arrange(speech(null));
        onlyItem().write("各位家长", z);
        onlyItem().submit(NOW);
        assertSame(ProgrammeProblem.SPEECH_OWN_REVIEW, assertThrows(Problem.class, () -> onlyItem().approve(z, NOW)).kind());
        assertEquals(List.of(), SpeechAction.of(plain(z), onlyItem(), placed));
    }

    @Test
    void newWordsAreUnreviewed() {
        arrange(speech(null));
        onlyItem().write("各位家长", speaker);
        onlyItem().submit(NOW);
        onlyItem().approve(z, NOW);
        onlyItem().write("各位来宾", speaker);
        assertEquals(NONE, onlyItem().speechState);
        assertNull(onlyItem().speechReviewedBy);
    }

    @Test
    void aReturnedSpeechIsSubmittedAgain() {
        arrange(speech(null));
        onlyItem().write("各位家长", speaker);
        onlyItem().submit(NOW);
        onlyItem().sendBack(" 太长 ", z, NOW);
        assertEquals(RETURNED, onlyItem().speechState);
        assertEquals("太长", onlyItem().speechReason);
        assertEquals(List.of(SpeechAction.WRITE, SpeechAction.SUBMIT), SpeechAction.of(plain(speaker), onlyItem(), placed));
    }

    @Test
    void theReviewerWhomTheRundownNamesReviews() {
        arrange(speech(null));
        onlyItem().write("各位家长", speaker);
        onlyItem().submit(NOW);
        assertEquals(List.of(SpeechAction.APPROVE, SpeechAction.RETURN), SpeechAction.of(plain(z), onlyItem(), placed));
    }

    @Test
    void othersReadOnlyWhatWasApproved() {
        arrange(speech(null));
        onlyItem().write("各位家长", speaker);
        var other = new Someone();
        assertNull(SpeechView.of(plain(other), onlyItem(), placed).text());
        onlyItem().speechState = APPROVED;
        assertEquals("各位家长", SpeechView.of(plain(other), onlyItem(), placed).text());
    }

    @Test
    void anItemWithoutSpeechForgetsItsDraft() {
        arrange(speech(null));
        onlyItem().write("各位家长", speaker);
        arrange(item(onlyItem().id, "代表发言", 20));
        assertNull(onlyItem().speechText);
    }
}
