package cn.gongjian.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Organization county = SomeOrganization.named("仙居县教育局");
    private final Organization former = SomeOrganization.beneath(county, "仙居一小");
    private final Organization present = SomeOrganization.beneath(county, "对垟小学");

    private static PersonChange.Post post(Organization unit, LocalDate to) {
        return new PersonChange.Post(unit.id(), "教师", LocalDate.of(2020, 9, 1), to);
    }

    private Person with(PersonChange.Post... posts) {
        return Person.recorded(new PersonChange("陈荣", null, List.of(posts)), Map.of(former.id(), former, present.id(), present), TODAY, NOW);
    }

    @Test
    void postThatEndedIsHistory() {
        assertEquals(List.of(present), with(post(former, TODAY.minusDays(1)), post(present, null)).unitsOn(TODAY));
    }

    @Test
    void postHoldsOnItsLastDay() {
        assertEquals(List.of(former), with(post(former, TODAY)).unitsOn(TODAY));
    }

    @Test
    void whoHasLeftEverywhereStaysWhereTheRecordWas() {
        assertEquals(List.of(former), with(post(former, TODAY.minusDays(1))).unitsOn(TODAY));
    }

    @Test
    void personBelongsToThePartyOfToday() {
        var moved = with(post(former, TODAY.minusDays(1)), post(present, null));
        assertTrue(moved.belongsTo(List.of(present), TODAY));
        assertFalse(moved.belongsTo(List.of(former), TODAY));
    }
}
