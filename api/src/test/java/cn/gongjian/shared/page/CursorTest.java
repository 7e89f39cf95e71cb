package cn.gongjian.shared.page;

import static cn.gongjian.shared.problem.SharedProblem.CURSOR_INVALID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongjian.shared.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final UUID ID = UUID.fromString("01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55");
    private static final Instant AT = Instant.parse("2026-10-14T07:00:00.123456Z");
    private static final List<Class<?>> TYPES = List.of(Instant.class, UUID.class);

    private static void refused(String cursor, String list) {
        assertEquals(CURSOR_INVALID, assertThrows(Problem.class, () -> Cursor.read(cursor, list, TYPES)).kind());
    }

    @Test
    void isReadAsItWasWritten() {
        assertEquals(List.of(AT, ID), Cursor.read(Cursor.write("activities", List.of(AT, ID)), "activities", TYPES));
    }

    @Test
    void cursorOfAnotherListIsRefused() {
        refused(Cursor.write("activities", List.of(AT, ID)), "pairings");
    }

    @Test
    void cursorWithAnotherKeyIsRefused() {
        refused(Cursor.write("activities", List.of(AT)), "activities");
    }

    @Test
    void instantBeyondTheCalendarOfTheDatabaseIsRefused() {
        refused(Cursor.write("activities", List.of(Instant.parse("+100000-01-01T00:00:00Z"), ID)), "activities");
    }

    @Test
    void whatIsNoCursorAtAllIsRefused() {
        refused("abc", "activities");
    }
}
