package cn.gongjian.session;

import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@ApiTest
class SignInTest {

    @Inject Scenario world;

    @BeforeEach
    void world() {
        world.fresh();
    }

    private static JwtClaimsBuilder claims() {
        return Jwt.subject(COUNTY_OFFICER.subject()).issuer("https://server.example.com").audience("gongjian-api").claim("typ", "Bearer");
    }

    private static void refused(String token) {
        given().auth().oauth2(token).get("/v1/me").then().statusCode(401).contentType("application/problem+json")
                .body("type", is("/problems/sign-in-required"));
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId("1").sign("privateKey.jwk");
    }

    @Test
    void accessTokenOfABoundAccountIsAPerson() {
        COUNTY_OFFICER.asks().get("/v1/me").then().statusCode(200)
                .body("username", is("county-officer"))
                .body("grants[0].role", is("OFFICER"))
                .body("grants[0].organization.name", is("仙居县教育局"));
    }

    @Test
    void tokenForAnotherAudienceIsRefused() {
        refused(signed(claims().audience("another")));
    }

    @Test
    void tokenOfAnotherIssuerIsRefused() {
        refused(signed(claims().issuer("https://elsewhere.example")));
    }

    @Test
    void idTokenIsNoAccessToken() {
        refused(signed(claims().claim("typ", "ID")));
    }

    @Test
    void expiredTokenIsRefused() {
        refused(signed(claims().expiresAt(1_000_000_000L)));
    }

    /** Verified tokens are remembered for longer than this one lives. */
    @Test
    void acceptedTokenIsRefusedFromItsExpiryOn() {
        var token = signed(claims().expiresAt(Instant.now().getEpochSecond() + 3));
        given().auth().oauth2(token).get("/v1/me").then().statusCode(200);
        var patience = Instant.now().plusSeconds(15);
        int status;
        do status = given().auth().oauth2(token).get("/v1/me").statusCode(); while (status == 200 && Instant.now().isBefore(patience));
        assertEquals(401, status);
    }

    @Test
    void garbageIsRefused() {
        refused("garbage");
    }

    @Test
    void badTokenDoesNotBreakAPublicPage() {
        given().auth().oauth2("garbage").get("/problems/not-found").then().statusCode(200);
    }

    @Test
    void onlyTheSignInPageRedirects() {
        given().redirects().follow(false).get("/session/login?returnTo=/pairings").then().statusCode(302);
        given().redirects().follow(false).header("Accept", "text/html").get("/v1/me").then().statusCode(is(406));
        given().redirects().follow(false).get("/v1/me").then().statusCode(401);
    }

    @Test
    void changeByCookieFromAnotherSiteIsRefused() {
        given().cookie("q_session_web", "x").header("Sec-Fetch-Site", "cross-site").contentType("application/json").body("{}").post("/v1/organizations").then().statusCode(403)
                .body("type", is("/problems/cross-site-request"));
    }

    @Test
    void changeByCookieFromASiblingOriginIsRefused() {
        given().cookie("q_session_web", "x").header("Sec-Fetch-Site", "same-site").contentType("application/json").body("{}").post("/v1/organizations").then().statusCode(403);
    }

    @Test
    void changeWithoutAnyMarkOfThisSiteIsRefused() {
        given().cookie("q_session_web", "x").contentType("application/json").body("{}").post("/v1/organizations").then().statusCode(403);
    }

    @Test
    void changeFromThisSiteWithoutSessionAsksToSignIn() {
        Identity.nobody().header("X-Requested-With", "gongjian").body("{}").post("/v1/organizations").then().statusCode(401);
    }

    @Test
    void signOutByImageTagIsImpossible() {
        given().redirects().follow(false).get("/session/logout").then().statusCode(405);
    }

    @Test
    void forgedLogoutTokenIsRefused() {
        given().formParam("logout_token", "garbage").post("/session/back-channel-logout").then().statusCode(400);
        given().formParam("logout_token", signed(claims())).post("/session/back-channel-logout").then().statusCode(400);
    }

    @Test
    void largeBodyIsRefusedWithWords() {
        COUNTY_OFFICER.asks().body("{\"name\":\"" + "x".repeat(1_100_000) + "\"}").post("/v1/organizations").then().statusCode(413)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void deepNestingIsRefused() {
        COUNTY_OFFICER.asks().body("[".repeat(5000) + "]".repeat(5000)).post("/v1/organizations").then().statusCode(400)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void wordsFollowTheCallersLanguage() {
        given().header("Accept-Language", "en").get("/v1/me").then().statusCode(401).body("title", is("Sign in first"));
        given().header("Accept-Language", "fr, zh;q=0.9").get("/v1/me").then().body("title", is("请先登录"));
    }

    @Test
    void otherMediaTypesAreRefused() {
        COUNTY_OFFICER.asks().contentType("text/plain").body("x").post("/v1/organizations").then().statusCode(415)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void unreadableAcceptIsRefusedBeforeAnythingIsWritten() {
        COUNTY_OFFICER.asks().header("Accept", "garbage").get("/v1/organizations/" + world.county).then().statusCode(406);
        COUNTY_OFFICER.asks().header("Accept", "text/html").get("/v1/organizations/" + world.county).then().statusCode(406);
    }

    @Test
    void stateChangeInAnotherMediaTypeIsNotCarriedOut() {
        COUNTY_OFFICER.asks().contentType("text/plain").body("x").post("/v1/organizations/" + world.otherSchool + "/closure").then().statusCode(415);
    }

    @Test
    void datesAreOneFormOfText() {
        for (var date : new String[] {"[]", "[2026,9,1]", "1790000000", "\"\"", "\"+999999999-01-01\"", "\"2026-02-30\"", "\"0000-00-00\""})
            COUNTY_OFFICER.asks().body("{\"closedOn\":" + date + "}").post("/v1/organizations/" + world.otherSchool + "/closure").then().statusCode(400);
    }

    @Test
    void addressesEndAtEightKilobytes() {
        COUNTY_OFFICER.asks().get("/v1/organizations?q=" + "x".repeat(8_000)).then().statusCode(400);
        COUNTY_OFFICER.asks().get("/v1/organizations?q=" + "x".repeat(9_000)).then().statusCode(414)
                .contentType(startsWith("application/problem+json")).body("type", is("/problems/address-too-long"));
    }
}
