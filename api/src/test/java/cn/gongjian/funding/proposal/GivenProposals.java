package cn.gongjian.funding.proposal;

import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.TOWN_OFFICER;

import cn.gongjian.funding.Purse;
import cn.gongjian.shared.Ids;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Proposals as the tests find them, and what they ask of them. */
@Singleton
class GivenProposals {

    private final Scenario world;
    private final Purse purse;

    GivenProposals(Scenario world, Purse purse) {
        this.world = world;
        this.purse = purse;
    }

    /** Three alliances of villages of the town, with two, two and three members. */
    List<UUID> alliances() {
        var all = List.of(purse.alliance(world.village, world.secondVillage), purse.alliance(world.secondVillage, world.village),
                purse.alliance(world.village, world.villageBranch));
        join(all.get(2), world.secondVillage, LocalDate.of(2026, 9, 1));
        return all;
    }

    void join(UUID alliance, UUID member, LocalDate fromOn) {
        world.run("insert into alliance_member (id, alliance_id, organization_id, role, from_on) values ($1, $2, $3, 'MEMBER', $4)",
                Ids.next(), alliance, member, fromOn);
    }

    void close(UUID alliance) {
        world.run("update alliance set state = 'CLOSED', closed_on = current_date, close_reason = '到期' where id = $1", alliance);
    }

    Map<String, Object> asked(String fund, String amount, String method, List<?> lines) {
        return new HashMap<>(Map.of("fundId", fund, "name", "绩效奖补", "amount", amount, "method", method, "lines", lines, "purposes", List.of("AWARDS")));
    }

    static List<Map<String, Object>> lines(List<UUID> alliances) {
        return alliances.stream().map(id -> Map.<String, Object>of("allianceId", id)).toList();
    }

    static List<Map<String, Object>> scored(List<UUID> alliances, String... scores) {
        return Stream.iterate(0, i -> i + 1).limit(scores.length)
                .map(i -> Map.<String, Object>of("allianceId", alliances.get(i), "weight", scores[i])).toList();
    }

    ValidatableResponse drafts(Identity by, Map<String, Object> facts) {
        return by.asks().body(facts).post("/v1/funding-proposals").then();
    }

    String drafted(Map<String, Object> facts) {
        return drafts(FINANCE, facts).statusCode(201).extract().path("id");
    }

    String submitted(Map<String, Object> facts) {
        var id = drafted(facts);
        event(FINANCE, id, "submission").statusCode(200);
        return id;
    }

    String approved(Map<String, Object> facts) {
        var id = submitted(facts);
        event(TOWN_OFFICER, id, "approval").statusCode(200);
        return id;
    }

    ValidatableResponse event(Identity by, String id, String noun) {
        return by.asks().post("/v1/funding-proposals/" + id + "/" + noun).then();
    }

    ValidatableResponse changed(Identity by, String id, Map<String, Object> patch) {
        var etag = FINANCE.asks().get("/v1/funding-proposals/" + id).then().statusCode(200).extract().header("ETag");
        return by.asks().header("If-Match", etag).body(patch).patch("/v1/funding-proposals/" + id).then();
    }
}
