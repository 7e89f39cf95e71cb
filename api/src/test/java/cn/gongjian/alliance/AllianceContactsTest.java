package cn.gongjian.alliance;

import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_SCHOOL;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AllianceContactsTest {

    @Inject Scenario world;
    private UUID liaison;
    private String alliance;

    @BeforeEach
    void aDraftOfTheCoreSchool() {
        world.fresh();
        liaison = world.personId(VILLAGE_SCHOOL);
        world.run("update person set phone = '13812345678' where id = $1", liaison);
        alliance = found(List.of(Map.of("organizationId", world.coreSchool, "role", "CORE"), Map.of("organizationId", world.villageSchool, "role", "MEMBER")))
                .statusCode(201).extract().path("id");
    }

    private io.restassured.response.ValidatableResponse found(List<?> members) {
        return CORE_SCHOOL.asks().body(Map.of("name", "城乡共同体", "type", "FUSED", "ownerId", world.coreSchool, "startsOn", "2026-09-01", "members", members,
                "leadership", List.of(Map.of("post", "LIAISON", "personId", liaison, "organizationId", world.villageSchool)))).post("/v1/alliances").then();
    }

    @Test
    void draftOpensNoNumber() {
        CORE_SCHOOL.asks().post("/v1/people/" + liaison + "/phone-disclosures").then().statusCode(404);
    }

    @Test
    void partnerOfAnActiveAllianceMayCallItsLiaison() {
        COUNTY_OFFICER.asks().body(Map.of("filingNumber", "备1")).post("/v1/alliances/" + alliance + "/activation").then().statusCode(200);
        CORE_SCHOOL.asks().get("/v1/people/" + liaison).then().statusCode(200).body("allowedActions", hasItem("DISCLOSE_PHONE"));
        CORE_SCHOOL.asks().post("/v1/people/" + liaison + "/phone-disclosures").then().statusCode(200).body("phone", is("13812345678"));
    }

    @Test
    void unitThatIsOnlyNamedBesideAPostMakesItsPeopleNobodyToName() {
        found(List.of(Map.of("organizationId", world.coreSchool, "role", "CORE"))).statusCode(404).body("type", is("/problems/person-not-found"));
    }
}
