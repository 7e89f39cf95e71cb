package cn.gongjian.shared.http;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class StrictJsonTest {

    @Inject Scenario world;

    @BeforeEach
    void world() {
        world.fresh();
    }

    private ValidatableResponse found(Map<String, ?> changed) {
        var facts = new HashMap<String, Object>(Map.of("name", "城乡共同体", "type", "FUSED", "ownerId", world.coreSchool, "startsOn", "2026-09-01"));
        facts.putAll(changed);
        return CORE_SCHOOL.asks().body(facts).post("/v1/alliances").then();
    }

    @Test
    void nameWithACharacterThatTurnsTheReadingIsRefusedAtItsPlace() {
        found(Map.of("name", "城\u202e乡")).statusCode(400).body("type", is("/problems/request-invalid")).body("violations.pointer", contains("/name"));
    }

    @Test
    void nameInAListIsANameToo() {
        found(Map.of("subjects", List.of("语文", "数\u200b学"))).statusCode(400).body("violations.pointer", contains("/subjects/1"));
    }

    @Test
    void nameOfOneLineHasNoBreak() {
        found(Map.of("name", "城\n乡")).statusCode(400).body("violations.pointer", contains("/name"));
    }

    @Test
    void textOfSeveralLinesKeepsItsBreaks() {
        found(Map.of("goal", "一、直播\n二、教研")).statusCode(201).body("goal", is("一、直播\n二、教研"));
    }

    @Test
    void controlInATextOfSeveralLinesIsRefused() {
        found(Map.of("goal", "一、直播\u009b二、教研")).statusCode(400).body("violations.pointer", contains("/goal"));
    }

    @Test
    void changeIsReadAsStrictlyAsAWhole() {
        var created = found(Map.of()).statusCode(201).extract();
        CORE_SCHOOL.asks().header("If-Match", created.header("ETag")).body(Map.of("name", "城\u0007乡")).patch("/v1/alliances/" + created.path("id")).then()
                .statusCode(400).body("violations.pointer", contains("/name"));
    }

    @Test
    void nameDeepInAnImportIsNamedByItsRow() {
        var rows = List.of(Map.of("code", "331024", "name", "仙\u2066居县"));
        ADMIN.asks().body(Map.of("source", "民政部 2026", "rows", rows)).post("/v1/imports/regions?dryRun=true").then().statusCode(400)
                .body("violations.pointer", contains("/rows/0/name"));
    }
}
