package cn.gongjian.organization;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class RegionResourceTest {

    @Inject Scenario world;

    @BeforeEach
    void world() {
        world.fresh();
        world.run("update organization set region_code = null");
        world.run("delete from region");
    }

    private static Map<String, Object> zhejiang() {
        return Map.of("source", "GB/T 2260", "rows", List.of(Map.of("code", "330000", "name", "浙江省"), Map.of("code", "331000", "name", "台州市"),
                Map.of("code", "331024", "name", "仙居县")));
    }

    @Test
    void parentsFollowFromTheDigits() {
        ADMIN.asks().body(zhejiang()).post("/v1/imports/regions").then().statusCode(200).body("inserted", is(3));
        COUNTY_OFFICER.asks().get("/v1/regions/331024").then().statusCode(200).body("parentCode", is("331000")).body("level", is("COUNTY"));
    }

    @Test
    void theSameRowsAgainChangeNothing() {
        ADMIN.asks().body(zhejiang()).post("/v1/imports/regions").then().statusCode(200);
        ADMIN.asks().body(zhejiang()).post("/v1/imports/regions").then().statusCode(200).body("inserted", is(0)).body("updated", is(0)).body("unchanged", is(3));
    }

    @Test
    void dryRunWritesNothing() {
        ADMIN.asks().body(zhejiang()).post("/v1/imports/regions?dryRun=true").then().statusCode(200).body("inserted", is(3));
        COUNTY_OFFICER.asks().get("/v1/regions/331024").then().statusCode(404).body("type", is("/problems/region-not-found"));
    }

    @Test
    void oneBadRowRefusesAll() {
        var rows = List.of(Map.of("code", "330000", "name", "浙江省"), Map.of("code", "441024", "name", "无上级"));
        ADMIN.asks().body(Map.of("source", "x", "rows", rows)).post("/v1/imports/regions").then().statusCode(400)
                .body("type", is("/problems/region-import-invalid")).body("violations.pointer", contains("/rows/1/parentCode"));
        COUNTY_OFFICER.asks().get("/v1/regions/330000").then().statusCode(404);
    }

    @Test
    void badFormIsNamedByRow() {
        ADMIN.asks().body(Map.of("source", "x", "rows", List.of(Map.of("code", "33", "name", "")))).post("/v1/imports/regions").then().statusCode(400)
                .body("violations.pointer", hasItems("/rows/0/code", "/rows/0/name"));
    }

    @Test
    void onlyAdministratorsImport() {
        COUNTY_OFFICER.asks().body(zhejiang()).post("/v1/imports/regions").then().statusCode(403).body("type", is("/problems/not-allowed"));
    }

    @Test
    void listNarrowsByParent() {
        ADMIN.asks().body(zhejiang()).post("/v1/imports/regions").then().statusCode(200);
        COUNTY_OFFICER.asks().get("/v1/regions?parent=330000").then().statusCode(200).body("items.code", contains("331000"));
    }
}
