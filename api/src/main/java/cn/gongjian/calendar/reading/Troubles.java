package cn.gongjian.calendar.reading;

import cn.gongjian.calendar.reading.CalendarReadingView.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All are counted, and as many are told as somebody might read. */
final class Troubles {

    private static final int MOST = 200;
    private final List<Trouble> told = new ArrayList<>();
    private int count;

    void add(int line, TroubleKind kind, String text) {
        add(Unreadable.of(line, kind, text));
    }

    void add(Trouble trouble) {
        count++;
        if (told.size() < MOST) told.add(trouble);
    }

    List<Trouble> inOrder() {
        return told.stream().sorted(Comparator.comparingInt(Trouble::line)).toList();
    }

    int count() {
        return count;
    }
}
