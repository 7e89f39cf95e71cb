package cn.gongjian.funding.proposal;

import static cn.gongjian.funding.proposal.GivenProposals.lines;
import static cn.gongjian.support.Identity.FINANCE;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.funding.Purse;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people at once, through real HTTP. */
@ApiTest
class ParallelProposalTest {

    @Inject Scenario world;
    @Inject Purse purse;
    @Inject GivenProposals given;
    List<UUID> alliances;

    @BeforeEach
    void world() {
        world.fresh();
        alliances = given.alliances();
    }

    @Test
    void ofManyAtOnceExactlyOneMakesTheDrafts() throws Exception {
        var fund = purse.fund("10000");
        var id = given.approved(given.asked(fund, "1000", "EQUAL", lines(alliances)));
        assertEquals(Map.of(200, 1L, 409, 7L), atOnce(8, i -> allocate(id)));
        FINANCE.asks().get("/v1/allocations?fundId=" + fund).then().body("items.size()", is(3));
        addsUp();
    }

    @Test
    void proposalsThatTogetherAskTooMuchDoNotAllBecomeDrafts() throws Exception {
        var fund = purse.fund("2500");
        var ids = Stream.generate(() -> given.approved(given.asked(fund, "1000", "EQUAL", lines(alliances)))).limit(4).toList();
        assertEquals(Map.of(200, 2L, 409, 2L), atOnce(4, i -> allocate(ids.get(i))));
        FINANCE.asks().get("/v1/funds/" + fund).then().body("pending", is("2000.00")).body("remaining", is("500.00"));
        addsUp();
    }

    /** The same alliances in the opposite order, out of different funds: neither waits for the other in a circle. */
    @Test
    void proposalsOfDifferentFundsDoNotLockEachOther() throws Exception {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 8; i++) ids.add(given.approved(given.asked(purse.fund("1000"), "900", "EQUAL", lines(i % 2 == 0 ? alliances : alliances.reversed()))));
        assertEquals(Map.of(200, 8L), atOnce(8, i -> allocate(ids.get(i))));
        addsUp();
    }

    private static int allocate(String id) {
        return FINANCE.asks().post("/v1/funding-proposals/" + id + "/allocations").statusCode();
    }

    private void addsUp() {
        assertEquals(0, purse.wrongBalances());
        assertEquals(0, purse.wrongSums());
    }

    /** How often each status was answered. */
    private static Map<Integer, Long> atOnce(int people, IntFunction<Integer> request) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(people)) {
            var answers = IntStream.range(0, people).mapToObj(i -> threads.submit(() -> {
                start.await();
                return request.apply(i);
            })).toList();
            start.countDown();
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) statuses.add(answer.get());
            return statuses.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        }
    }
}
