package cn.gongjian.organization;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keycloak is a stand-in here; the real one is asked by infra/acceptance. */
@ApiTest
class SecondFactorsTest {

    @Inject Scenario world;
    @Inject SecondFactors secondFactors;
    @Inject @RestClient FakeKeycloak keycloak;

    @BeforeEach
    void world() {
        world.fresh();
        world.run("delete from second_factor");
        keycloak.reset();
    }

    private boolean asked(Identity identity) {
        secondFactors.tell().await().indefinitely();
        return keycloak.asksForCode(identity.subject());
    }

    private String granted(Identity identity, String role) {
        var body = Map.of("personId", world.personId(identity), "organizationId", world.county, "role", role, "fromOn", "2020-01-01");
        return ADMIN.asks().body(body).post("/v1/grants").then().statusCode(201).extract().path("id");
    }

    private void revoked(String grant) {
        ADMIN.asks().post("/v1/grants/" + grant + "/revocation").then().statusCode(200);
    }

    private void validUntilYesterday(String grant) {
        world.run("update role_grant set to_on = current_date - 2 where id = $1", UUID.fromString(grant));
    }

    /** As if the ten seconds after a failure had passed. */
    private void later() {
        world.run("update second_factor set claimed_until = now() - interval '1 second' where claimed_until is not null");
    }

    @Test
    void administratorsAndOfficersAreAskedForACodeAndNobodyElse() {
        assertTrue(asked(ADMIN));
        assertTrue(asked(COUNTY_OFFICER));
        for (var identity : new Identity[] {TEACHER, Identity.CORE_SCHOOL, Identity.FINANCE, Identity.AUDITOR}) assertFalse(asked(identity));
    }

    @Test
    void whoBecomesOfficerIsAskedFromThenOn() {
        assertFalse(asked(TEACHER));
        granted(TEACHER, "OFFICER");
        assertTrue(asked(TEACHER));
    }

    @Test
    void coordinatorIsNotAsked() {
        granted(TEACHER, "COORDINATOR");
        assertFalse(asked(TEACHER));
    }

    @Test
    void grantThatBeginsLaterAsksForNothingYet() {
        world.run("update role_grant set from_on = current_date + 2 where id = $1", UUID.fromString(granted(TEACHER, "OFFICER")));
        assertFalse(asked(TEACHER));
    }

    @Test
    void accountBoundAfterTheGrantIsAsked() {
        granted(TEACHER, "OFFICER");
        world.run("update person set account_subject = null where account_subject = $1", TEACHER.subject());
        assertFalse(asked(TEACHER));
        world.run("update person set account_subject = $1 where account_username = $2", TEACHER.subject(), TEACHER.username());
        assertTrue(asked(TEACHER));
    }

    @Test
    void codeIsAskedUntilTheLastSuchGrantIsRevoked() {
        var officer = granted(TEACHER, "OFFICER");
        var admin = granted(TEACHER, "ADMIN");
        assertTrue(asked(TEACHER));
        revoked(officer);
        assertTrue(asked(TEACHER));
        revoked(admin);
        assertFalse(asked(TEACHER));
    }

    @Test
    void expiredGrantAsksNoLonger() {
        var grant = granted(TEACHER, "OFFICER");
        assertTrue(asked(TEACHER));
        validUntilYesterday(grant);
        assertFalse(asked(TEACHER));
    }

    @Test
    void accountThatIsTakenAwayIsAskedNoLonger() {
        assertTrue(asked(COUNTY_OFFICER));
        ADMIN.asks().post("/v1/people/" + world.personId(COUNTY_OFFICER) + "/account-removal").then().statusCode(200);
        assertFalse(asked(COUNTY_OFFICER));
    }

    @Test
    void changeDuringAnOutageIsToldAfterwards() {
        keycloak.isAway(true);
        granted(TEACHER, "OFFICER");
        assertFalse(asked(TEACHER));
        keycloak.isAway(false);
        later();
        assertTrue(asked(TEACHER));
    }

    @Test
    void revocationDuringAnOutageIsToldAfterwards() {
        var grant = granted(TEACHER, "OFFICER");
        assertTrue(asked(TEACHER));
        keycloak.isAway(true);
        revoked(grant);
        asked(TEACHER);
        keycloak.isAway(false);
        later();
        assertFalse(asked(TEACHER));
    }

    /** The answer was lost, not the effect: what is taken back meanwhile must still reach Keycloak. */
    @Test
    void whatWasToldWithoutAnAnswerIsTakenBackWhenTheGrantEnds() {
        var grant = granted(TEACHER, "OFFICER");
        assertTrue(asked(TEACHER));
        world.run("update second_factor set told_at = null, claimed_until = now() - interval '1 second' where account_subject = $1", TEACHER.subject());
        revoked(grant);
        assertFalse(asked(TEACHER));
    }

    @Test
    void accountThatAnotherProcessIsTellingAboutIsLeftToIt() {
        granted(TEACHER, "OFFICER");
        world.run("insert into second_factor (account_subject, demanded, claimed_until) values ($1, true, now() + interval '1 minute')", TEACHER.subject());
        assertFalse(asked(TEACHER));
    }

    @Test
    void accountThatIsGoneHoldsNobodyUp() {
        keycloak.forgets(ADMIN.subject());
        assertTrue(asked(COUNTY_OFFICER));
        assertTrue(asked(Identity.TOWN_OFFICER));
    }

    @Test
    void whatKeycloakKnowsIsNotToldTwice() {
        asked(ADMIN);
        var before = keycloak.changes();
        asked(ADMIN);
        assertEquals(before, keycloak.changes());
    }

    @Test
    void keycloakFromABackupIsRightAgainTheNextDay() {
        assertTrue(asked(COUNTY_OFFICER));
        keycloak.reset();
        world.run("update second_factor set told_at = told_at - interval '25 hours'");
        assertTrue(asked(COUNTY_OFFICER));
    }
}
