package cn.gongjian.funding;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.gongjian.organization.Callers;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.money.Money;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the workbench and the search ask. */
@ApiTest
class FundingTest {

    @Inject Scenario world;
    @Inject Purse purse;
    @Inject Funding funding;
    @Inject Callers callers;
    UUID pairing;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
    }

    private <T> T asked(Identity by, Function<Caller, Uni<T>> question) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(() -> callers.bySubject(by.subject()).chain(question::apply)));
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void theBalanceOfAYearIsThatOfAllVisibleFunds() {
        var fund = purse.fund("10000");
        purse.fund("500.50");
        purse.approved(fund, pairing, "3000");
        purse.drafted(fund, pairing, "1000");
        var expected = new Funding.Balance(2026, Money.of("10500.50"), Money.of("3000"), Money.of("1000"), Money.of("6500.50"));
        assertEquals(expected, asked(FINANCE, who -> funding.balance(who, 2026)));
        assertEquals(Money.ZERO, asked(FINANCE, who -> funding.balance(who, 2025)).total());
        assertEquals(Money.ZERO, asked(OTHER_OFFICER, who -> funding.balance(who, 2026)).total());
        assertNull(asked(ADMIN, who -> funding.balance(who, 2026)));
    }

    @Test
    void whatWaitsForAnOfficerIsWhatOthersSubmitted() {
        var fund = purse.fund("10000");
        var id = purse.submitted(fund, pairing, "3000");
        purse.drafted(fund, pairing, "1");
        var waiting = asked(TOWN_OFFICER, who -> funding.awaitingApproval(who, 10)).getFirst();
        assertEquals(List.of(id, "文学院党委 与 河坝村党支部", "校地结对共建资金", Money.of("3000")), List.of(waiting.id().toString(), waiting.title(), waiting.detail(), waiting.amount()));
        assertEquals(1, asked(TOWN_OFFICER, funding::awaitingApprovalCount));
        for (var other : new Identity[] {FINANCE, OTHER_OFFICER, VILLAGE_BRANCH}) {
            assertEquals(List.of(), asked(other, who -> funding.awaitingApproval(who, 10)));
            assertEquals(0, asked(other, funding::awaitingApprovalCount));
        }
    }

    @Test
    void whatWasReturnedWaitsForItsAuthor() {
        var id = purse.submitted(purse.fund("10000"), pairing, "3000");
        TOWN_OFFICER.asks().body(Map.of("reason", "请补充行程")).post("/v1/allocations/" + id + "/return").then().statusCode(200);
        var returned = asked(FINANCE, who -> funding.returnedToMe(who, 10)).getFirst();
        assertEquals(List.of(id, "请补充行程"), List.of(returned.id().toString(), returned.detail()));
        assertEquals(1, asked(FINANCE, funding::returnedToMeCount));
        assertEquals(0, asked(TOWN_OFFICER, funding::returnedToMeCount));
    }

    @Test
    void searchFindsVisibleFundsByName() {
        var fund = purse.fund("10000");
        assertEquals(List.of(new Funding.Found(UUID.fromString(fund), "校地结对共建资金", "青石镇党委 · 2026")), asked(FINANCE, who -> funding.search(who, "校地", 5)));
        assertEquals(List.of(), asked(FINANCE, who -> funding.search(who, "%", 5)));
        assertEquals(List.of(), asked(OTHER_OFFICER, who -> funding.search(who, "校地", 5)));
    }
}
