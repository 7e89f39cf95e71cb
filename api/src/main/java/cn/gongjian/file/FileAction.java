package cn.gongjian.file;

import static cn.gongjian.file.FileProblem.FILE_CONTAINER_CLOSED;
import static cn.gongjian.file.FileProblem.FILE_NOT_YOURS;
import static cn.gongjian.shared.caller.Role.RUNS_BUSINESS;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.shared.caller.Caller;
import java.util.Arrays;
import java.util.List;

/** What may be done to a file; the same answers guard the operations. */
public enum FileAction {
    EDIT, RECORD_CONSENT, WITHDRAW_CONSENT, REMOVE, RESTORE;

    static List<FileAction> of(Caller by, PlacedFile placed) {
        if (!runs(by, placed.within())) return List.of();
        return Arrays.stream(values()).filter(action -> action == WITHDRAW_CONSENT || !placed.within().closed())
                .filter(action -> action.fits(by, placed.file())).toList();
    }

    private boolean fits(Caller by, ActivityFile file) {
        if (file.removedAt != null) return this == RESTORE;
        return switch (this) {
            case EDIT, REMOVE -> true;
            case RECORD_CONSENT -> file.lacksConsent() && file.isBy(by);
            case WITHDRAW_CONSENT -> file.hasConsent();
            case RESTORE -> false;
        };
    }

    /** Files are kept by whoever runs the activity, and only while what it belongs to takes changes. */
    static void mustRun(Caller by, Cooperation within) {
        mustSpeakFor(by, within);
        if (within.closed()) throw FILE_CONTAINER_CLOSED.because(within.name());
    }

    /** A consent may be withdrawn at any time. */
    static void mustSpeakFor(Caller by, Cooperation within) {
        if (!runs(by, within)) throw FILE_NOT_YOURS.because(within.name());
    }

    private static boolean runs(Caller by, Cooperation within) {
        return by.reachesAny(within.parties(), RUNS_BUSINESS);
    }
}
