package cn.gongjian.funding;

import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many people at once, through real HTTP. */
@ApiTest
class ParallelMoneyTest {

    @Inject Scenario world;
    @Inject Purse purse;
    UUID pairing;
    UUID otherPairing;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
        otherPairing = purse.pairing(world.secondCollegeBranch, world.secondVillageBranch, "EACH");
    }

    @Test
    void fiftyAtOnceShareWhatIsThereForThirty() throws Exception {
        var fund = purse.fund("30000");
        var answers = atOnce(50, i -> FINANCE.asks().body(purse.asked(fund, i % 2 == 0 ? pairing : otherPairing, "1000")).post("/v1/allocations").statusCode());
        assertEquals(Map.of(201, 30L, 409, 20L), answers);
        FINANCE.asks().get("/v1/funds/" + fund).then().body("pending", is("30000.00")).body("remaining", is("0.00"));
        addsUp();
    }

    @Test
    void everyKindOfStepAtOnceStillAddsUp() throws Exception {
        var funds = List.of(purse.fund("30000"), purse.fund("30000"));
        var drafts = Collections.synchronizedList(new ArrayList<String>());
        for (int i = 0; i < 20; i++) drafts.add(purse.submitted(funds.get(i % 2), i % 3 == 0 ? pairing : otherPairing, "1000"));
        var answers = atOnce(50, i -> {
            var id = drafts.get(i % 20);
            return switch (i / 10) {
                case 0, 1 -> TOWN_OFFICER.asks().post("/v1/allocations/" + id + "/approval").statusCode();
                case 2 -> FINANCE.asks().post("/v1/allocations/" + id + "/withdrawal").statusCode();
                case 3 -> TOWN_OFFICER.asks().body(Map.of("reason", "请补充")).post("/v1/allocations/" + id + "/return").statusCode();
                default -> FINANCE.asks().body(purse.asked(funds.get(i % 2), i % 3 == 0 ? pairing : otherPairing, "700")).post("/v1/allocations").statusCode();
            };
        });
        assertEquals(List.of(), answers.keySet().stream().filter(status -> status != 200 && status != 201 && status != 409).toList());
        addsUp();
    }

    @Test
    void fiftyWhoSpendAtOnceShareWhatWasPaidOut() throws Exception {
        var allocation = purse.approved(purse.fund("30000"), pairing, "30000");
        purse.paid(allocation, "30000");
        var answers = atOnce(50, i -> FINANCE.asks().body(purse.spending(allocation, i % 2 == 0 ? "STUDY_TRIP" : "STUDY_TRAINING", "1000")).post("/v1/expenses").statusCode());
        assertEquals(Map.of(201, 30L, 409, 20L), answers);
        purse.holds(allocation, "30000.00", "0.00", "0.00", "30000.00");
        addsUp();
    }

    @Test
    void oneEntryIsConfirmedOnceHoweverManyTry() throws Exception {
        var allocation = purse.approved(purse.fund("30000"), pairing, "30000");
        String payment = FINANCE.asks().body(purse.paying(allocation, "700")).post("/v1/disbursements").then().statusCode(201).extract().path("id");
        var answers = atOnce(20, i -> TOWN_OFFICER.asks().post("/v1/disbursements/" + payment + "/confirmation").statusCode());
        assertEquals(Map.of(200, 1L, 409, 19L), answers);
        purse.holds(allocation, "700.00", "0.00", "0.00", "0.00");
        addsUp();
    }

    @Test
    void whateverIsDoneToEntriesAtOnceStillAddsUp() throws Exception {
        var funds = List.of(purse.fund("30000"), purse.fund("30000"));
        var allocations = List.of(purse.approved(funds.get(0), pairing, "20000"), purse.approved(funds.get(1), pairing, "20000"));
        allocations.forEach(allocation -> purse.paid(allocation, "10000"));
        var entries = Collections.synchronizedList(new ArrayList<String>());
        for (int i = 0; i < 20; i++)
            entries.add(FINANCE.asks().body(purse.spending(allocations.get(i % 2), i % 3 == 0 ? "STUDY_TRIP" : "STUDY_TRAINING", "300")).post("/v1/expenses").then().statusCode(201).extract().path("id"));
        var answers = atOnce(60, i -> {
            var id = entries.get(i % 20);
            return switch (i / 10) {
                case 0, 1 -> TOWN_OFFICER.asks().post("/v1/expenses/" + id + "/confirmation").statusCode();
                case 2 -> FINANCE.asks().post("/v1/expenses/" + id + "/withdrawal").statusCode();
                case 3 -> FINANCE.asks().body(Map.of("reason", "记错")).post("/v1/expenses/" + id + "/reversal").statusCode();
                case 4 -> FINANCE.asks().body(purse.spending(allocations.get(i % 2), "STUDY_TRIP", "900")).post("/v1/expenses").statusCode();
                default -> FINANCE.asks().body(Map.of("kind", "TAKE_BACK", "fundId", funds.get(i % 2), "allocationId", allocations.get(i % 2), "amount", "100", "reason", "收回"))
                        .post("/v1/fund-adjustments").statusCode();
            };
        });
        assertEquals(List.of(), answers.keySet().stream().filter(status -> status != 200 && status != 201 && status != 409).toList());
        addsUp();
    }

    private void addsUp() {
        assertEquals(0, purse.wrongSpending());
        assertEquals(0, purse.wrongStates());
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
