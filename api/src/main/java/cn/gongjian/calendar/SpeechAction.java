package cn.gongjian.calendar;

import static cn.gongjian.calendar.ProgrammeProblem.SPEECH_NOT_YOURS;
import static cn.gongjian.calendar.ProgrammeProblem.SPEECH_OWN_REVIEW;
import static cn.gongjian.calendar.ProgrammeProblem.SPEECH_WRONG_STATE;

import cn.gongjian.shared.caller.Caller;
import java.util.List;
import java.util.stream.Stream;

/** What may be done to a speech; the same answers guard the operations. */
public enum SpeechAction {
    WRITE, SUBMIT, APPROVE, RETURN;

    static List<SpeechAction> of(Caller by, RundownItem item, PlacedActivity placed) {
        return Stream.of(values()).filter(action -> action.isFor(by, item, placed) && action.fits(item, placed) && !action.isOwnReview(by, item)).toList();
    }

    void mustFit(Caller by, RundownItem item, PlacedActivity placed) {
        if (!isFor(by, item, placed)) throw SPEECH_NOT_YOURS.because(item.title);
        if (!fits(item, placed)) throw SPEECH_WRONG_STATE.because(item.title);
        if (isOwnReview(by, item)) throw SPEECH_OWN_REVIEW.because(item.title);
    }

    /** Whoever has a hand in it reads the draft; everybody else reads what was approved. */
    static boolean reads(Caller by, RundownItem item, PlacedActivity placed) {
        return item.speechState == SpeechState.APPROVED || Stream.of(values()).anyMatch(action -> action.isFor(by, item, placed));
    }

    private boolean isFor(Caller by, RundownItem item, PlacedActivity placed) {
        var concerned = switch (this) {
            case WRITE, SUBMIT -> item.responsiblePerson;
            case APPROVE, RETURN -> item.reviewer;
        };
        return ActivityAction.runs(by, placed.within()) || by.personId().equals(RundownItem.idOf(concerned));
    }

    private boolean fits(RundownItem item, PlacedActivity placed) {
        if (!item.hasSpeech || placed.within().closed() || !placed.activity().state.isOpen()) return false;
        return switch (this) {
            case WRITE -> true;
            case SUBMIT -> item.speechText != null && (item.speechState == SpeechState.NONE || item.speechState == SpeechState.RETURNED);
            case APPROVE, RETURN -> item.speechState == SpeechState.SUBMITTED;
        };
    }

    private boolean isOwnReview(Caller by, RundownItem item) {
        return (this == APPROVE || this == RETURN) && item.isBy(by.personId());
    }
}
