package cn.gongjian.pairing;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.organization.Callers;
import cn.gongjian.shared.Ids;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.InSession;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class PairingResourceTest {

    private static final LocalDate TODAY = LocalDate.now();
    @Inject Scenario world;
    @Inject Pool pool;
    @Inject Callers callers;
    @Inject Pairings pairings;

    @BeforeEach
    void world() {
        world.fresh();
    }

    private Map<String, Object> wanted(UUID a, UUID b) {
        var wanted = new HashMap<String, Object>();
        wanted.put("sideAId", a);
        wanted.put("sideBId", b);
        wanted.put("brand", "书香河坝");
        wanted.put("startsOn", "2026-10-01");
        wanted.put("endsOn", "2027-09-30");
        wanted.put("agreementNumber", "师院党[2026]009号");
        return wanted;
    }

    private Map<String, Object> wanted() {
        return wanted(world.collegeBranch, world.villageBranch);
    }

    private static ValidatableResponse propose(Identity by, Object body) {
        return by.asks().body(body).post("/v1/pairings").then();
    }

    private String proposed() {
        return propose(COLLEGE_BRANCH, wanted()).statusCode(201).extract().path("id");
    }

    private String confirmed() {
        var id = proposed();
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200);
        return id;
    }

    private String filed() {
        var id = confirmed();
        post(TOWN_OFFICER, id, "/filing", Map.of("filingNumber", "青委（2026）第03号")).statusCode(200);
        return id;
    }

    private static ValidatableResponse get(Identity by, String id) {
        return by.asks().get("/v1/pairings/" + id).then();
    }

    private static ValidatableResponse post(Identity by, String id, String path, Object body) {
        return by.asks().body(body).post("/v1/pairings/" + id + path).then();
    }

    private static ValidatableResponse patch(Identity by, String id, Object body) {
        var tag = get(by, id).extract().header("ETag");
        return by.asks().header("If-Match", tag).body(body).patch("/v1/pairings/" + id).then();
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).contentType("application/problem+json").body("type", is("/problems/" + slug)).body("title", notNullValue());
    }

    private static final Map<String, Object> STEPS = Map.of("/confirmation", Map.of(), "/decline", Map.of("reason", "否"),
            "/filing", Map.of("filingNumber", "备1"), "/closure", Map.of("reason", "到期"), "/posts", Map.of("side", "A", "posts", List.of()));

    @Test
    void withoutSignInEverythingIsRefused() {
        refused(nobody().get("/v1/pairings").then(), 401, "sign-in-required");
    }

    @Test
    void oneSideProposes() {
        var made = propose(COLLEGE_BRANCH, wanted()).statusCode(201)
                .header("Location", notNullValue())
                .body("name", is("文学院党委 与 河坝村党支部"))
                .body("state", is("PROPOSED"))
                .body("sideA.organization.id", is(world.collegeBranch.toString()))
                .body("sideA.parent.id", is(world.college.toString()))
                .body("sideB.parent.id", is(world.village.toString()))
                .body("sideB.posts", empty())
                .body("payer", is("EACH"))
                .body("proposedBySide", is("A"))
                .body("proposedBy.name", is("college-branch"))
                .body("agreementNumber", is("师院党〔2026〕9号"))
                .body("confirmedOn", nullValue())
                .body("allowedActions", contains("EDIT", "EDIT_TERMS", "EDIT_POSTS", "CLOSE", "CREATE_ACTIVITY"))
                .body("sideA.allowedActions", contains("EDIT_POSTS")).body("sideB.allowedActions", empty()).extract();
        get(COLLEGE_BRANCH, made.path("id")).statusCode(200).header("ETag", is(made.header("ETag")));
        get(VILLAGE_BRANCH, made.path("id")).body("allowedActions", contains("EDIT", "EDIT_POSTS", "CONFIRM", "DECLINE", "CLOSE", "CREATE_ACTIVITY"));
        get(FINANCE, made.path("id")).body("allowedActions", contains("ALLOCATE"));
    }

    @Test
    void sideBMayProposeToo() {
        propose(VILLAGE_BRANCH, wanted()).statusCode(201).body("proposedBySide", is("B"));
    }

    @Test
    void whoActsForBothSaysForWhich() {
        var wanted = wanted(world.villageBranch, world.secondVillageBranch);
        refused(propose(TOWN_OFFICER, wanted), 400, "pairing-side-unclear");
        wanted.put("proposingSide", "B");
        var id = propose(TOWN_OFFICER, wanted).statusCode(201).body("proposedBySide", is("B")).extract().<String>path("id");
        refused(post(TOWN_OFFICER, id, "/confirmation", Map.of()), 409, "pairing-needs-second-person");
        get(TOWN_OFFICER, id).body("allowedActions", not(hasItem("CONFIRM")));
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200);
    }

    @Test
    void unitAndItsSupervisorMayBePaired() {
        var wanted = wanted(world.village, world.villageBranch);
        wanted.put("proposingSide", "A");
        var id = propose(TOWN_OFFICER, wanted).statusCode(201).body("sideB.parent.id", is(world.village.toString())).extract().<String>path("id");
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200).body("sideA.parent.id", is(world.town.toString()));
        get(TOWN_OFFICER, id).statusCode(200);
    }

    @Test
    void impossibleProposalsAreRefused() {
        refused(propose(COLLEGE_BRANCH, wanted(world.collegeBranch, world.collegeBranch)), 400, "pairing-sides-equal");
        refused(propose(COLLEGE_BRANCH, wanted(world.collegeBranch, UUID.randomUUID())), 404, "organization-not-found");
        refused(propose(COLLEGE_BRANCH, with("endsOn", "2026-09-30")), 400, "pairing-dates-reversed");
        refused(propose(COLLEGE_BRANCH, with("proposingSide", "B")), 403, "pairing-not-yours");
        refused(propose(COLLEGE_BRANCH, with("payer", "NOBODY")), 400, "request-invalid");
        refused(propose(COLLEGE_BRANCH, with("state", "FILED")), 400, "request-invalid");
        refused(propose(COLLEGE_BRANCH, with("postsA", List.of(Map.of("post", "LEADER", "personId", UUID.randomUUID())))), 404, "person-not-found");
        refused(propose(COLLEGE_BRANCH, with("postsB", List.of(Map.of("post", "LEADER", "personId", world.personId(cn.gongjian.support.Identity.VILLAGE_BRANCH))))), 403, "pairing-side-not-yours");
        refused(propose(OTHER_OFFICER, wanted()), 403, "pairing-not-yours");
        refused(propose(FINANCE, wanted()), 403, "pairing-not-yours");
        world.run("update organization set closed_on = current_date where id = $1", world.villageBranch);
        refused(propose(COLLEGE_BRANCH, wanted()), 409, "organization-closed");
    }

    private Map<String, Object> with(String member, Object value) {
        var wanted = wanted();
        wanted.put(member, value);
        return wanted;
    }

    @Test
    void sameTwoArePairedOnceAtATime() {
        var id = proposed();
        refused(propose(VILLAGE_BRANCH, wanted(world.villageBranch, world.collegeBranch)), 409, "pairing-exists");
        var later = wanted();
        later.put("startsOn", "2027-10-01");
        later.remove("endsOn");
        var next = propose(COLLEGE_BRANCH, later).statusCode(201).extract().<String>path("id");
        refused(patch(COLLEGE_BRANCH, next, Map.of("startsOn", "2027-09-30")), 409, "pairing-exists");
        post(VILLAGE_BRANCH, id, "/decline", Map.of("reason", "否")).statusCode(200);
        propose(COLLEGE_BRANCH, wanted()).statusCode(201);
    }

    @Test
    void manyProposalsAtOnceLeaveOne() {
        var attempts = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> (i % 2 == 0
                ? propose(COLLEGE_BRANCH, wanted()) : propose(VILLAGE_BRANCH, wanted(world.villageBranch, world.collegeBranch))).extract().statusCode())).toList();
        assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), attempts.stream().map(CompletableFuture::join).sorted().toList());
    }

    /** A proposal that another process is about to commit is seen by no query, only by the database. */
    @Test
    void databaseRefusesWhatTheRuleCannotSee() {
        var connection = pool.getConnection().await().indefinitely();
        try {
            var transaction = connection.begin().await().indefinitely();
            connection.preparedQuery("insert into pairing (id, version, state, side_a_id, side_b_id, starts_on, payer, proposed_by_side, proposed_by_id,"
                            + " created_at, updated_at) values ($1, 0, 'PROPOSED', $2, $3, '2026-01-01', 'EACH', 'A', $4, now(), now())")
                    .execute(Tuple.of(Ids.next(), world.villageBranch, world.collegeBranch, world.personId(VILLAGE_BRANCH))).await().indefinitely();
            var attempt = CompletableFuture.supplyAsync(() -> propose(COLLEGE_BRANCH, wanted()));
            while (!attempt.isDone() && world.run("select count(*) from pg_locks where not granted").iterator().next().getLong(0) == 0) Thread.onSpinWait();
            transaction.commit().await().indefinitely();
            refused(attempt.join(), 409, "pairing-exists");
        } finally {
            connection.close().await().indefinitely();
        }
    }

    @Test
    void bothSidesAndTheirOfficersSeeItAndNobodyElse() {
        var id = proposed();
        for (var by : List.of(COLLEGE_BRANCH, VILLAGE_BRANCH, TOWN_OFFICER, FINANCE, AUDITOR)) get(by, id).statusCode(200);
        get(AUDITOR, id).body("allowedActions", empty());
        for (var by : List.of(OTHER_OFFICER, COUNTY_OFFICER, TEACHER, ADMIN)) refused(get(by, id), 404, "pairing-not-found");
        OTHER_OFFICER.asks().get("/v1/pairings").then().statusCode(200).body("items", empty());
        ADMIN.asks().get("/v1/pairings?awaiting=me").then().statusCode(200).body("items", empty());
    }

    @Test
    void outsidersChangeNothingAndLearnNothing() {
        var id = proposed();
        STEPS.forEach((path, body) -> refused(post(COUNTY_OFFICER, id, path, body), 404, "pairing-not-found"));
        refused(COUNTY_OFFICER.asks().header("If-Match", "*").body("{}").patch("/v1/pairings/" + id).then(), 404, "pairing-not-found");
        refused(COUNTY_OFFICER.asks().get("/v1/pairings/" + id + "/audit-events").then(), 404, "pairing-not-found");
    }

    @Test
    void readersChangeNothing() {
        var id = confirmed();
        for (var path : List.of("/filing", "/closure", "/posts")) refused(post(FINANCE, id, path, STEPS.get(path)), 403, "pairing-not-yours");
        for (var path : List.of("/confirmation", "/decline")) refused(post(FINANCE, id, path, STEPS.get(path)), 403, "pairing-not-yours-to-confirm");
        refused(patch(FINANCE, id, Map.of("brand", "新")), 403, "pairing-not-yours");
        refused(post(VILLAGE_BRANCH, id, "/filing", STEPS.get("/filing")), 403, "pairing-not-yours");
    }

    @Test
    void otherSideConfirmsOnce() {
        var id = proposed();
        refused(post(COLLEGE_BRANCH, id, "/confirmation", Map.of()), 403, "pairing-not-yours-to-confirm");
        refused(post(COLLEGE_BRANCH, id, "/decline", Map.of("reason", "否")), 403, "pairing-not-yours-to-confirm");
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200).body("state", is("CONFIRMED")).body("confirmedOn", is(TODAY.toString()))
                .body("version", is(1)).body("allowedActions", not(hasItem("CONFIRM")));
        refused(post(VILLAGE_BRANCH, id, "/confirmation", Map.of()), 409, "pairing-already-decided");
        refused(post(VILLAGE_BRANCH, id, "/decline", Map.of("reason", "否")), 409, "pairing-already-decided");
    }

    @Test
    void confirmationTakesAnEmptyRequestToo() {
        VILLAGE_BRANCH.asks().post("/v1/pairings/" + proposed() + "/confirmation").then().statusCode(200).body("state", is("CONFIRMED"));
    }

    @Test
    void confirmationAndDeclineAtOnceLeaveOneAnswer() {
        var id = proposed();
        var answers = List.of("/confirmation", "/decline").stream().map(path -> CompletableFuture.supplyAsync(
                () -> post(VILLAGE_BRANCH, id, path, STEPS.get(path)).extract().statusCode())).toList();
        assertEquals(List.of(200, 409), answers.stream().map(CompletableFuture::join).sorted().toList());
    }

    @Test
    void declineNeedsWordsAndEndsIt() {
        var id = proposed();
        refused(post(VILLAGE_BRANCH, id, "/decline", Map.of()), 400, "request-invalid");
        post(VILLAGE_BRANCH, id, "/decline", Map.of("reason", "已与其他支部结对")).statusCode(200).body("state", is("DECLINED"))
                .body("declineReason", is("已与其他支部结对")).body("allowedActions", empty());
        for (var path : List.of("/filing", "/closure", "/posts")) refused(post(TOWN_OFFICER, id, path, STEPS.get(path)), 409, "pairing-closed");
    }

    @Test
    void officerFilesWhatIsConfirmed() {
        var id = proposed();
        refused(post(TOWN_OFFICER, id, "/filing", STEPS.get("/filing")), 409, "pairing-not-confirmed");
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200);
        get(TOWN_OFFICER, id).body("allowedActions", hasItem("FILE"));
        post(TOWN_OFFICER, id, "/filing", Map.of("filingNumber", "青委（2026）第03号")).statusCode(200).body("state", is("FILED"))
                .body("filingNumber", is("青委〔2026〕3号")).body("filedOn", is(TODAY.toString())).body("allowedActions", not(hasItem("FILE")));
        refused(post(TOWN_OFFICER, id, "/filing", STEPS.get("/filing")), 409, "pairing-not-confirmed");
    }

    @Test
    void whatIsFiledIsChangedByOfficersOnly() {
        var id = confirmed();
        refused(patch(COLLEGE_BRANCH, id, Map.of("payer", "B")), 403, "pairing-terms-not-yours");
        post(TOWN_OFFICER, id, "/filing", STEPS.get("/filing")).statusCode(200);
        refused(patch(COLLEGE_BRANCH, id, Map.of("endsOn", "2029-09-30")), 403, "pairing-terms-not-yours");
        refused(patch(COLLEGE_BRANCH, id, Map.of("agreementNumber", "新")), 403, "pairing-terms-not-yours");
        patch(COLLEGE_BRANCH, id, Map.of("brand", "新", "agreementNumber", "师院党(2026)9号")).statusCode(200).body("brand", is("新"));
        patch(TOWN_OFFICER, id, Map.of("endsOn", "2029-09-30")).statusCode(200).body("endsOn", is("2029-09-30"));
    }

    @Test
    void sideThatIsAskedDoesNotRewriteTheTerms() {
        refused(patch(VILLAGE_BRANCH, proposed(), Map.of("payer", "A")), 403, "pairing-terms-not-yours");
    }

    @Test
    void officerAboveOneSideDoesNotMakeTheOtherPay() {
        var id = filed();
        patch(TOWN_OFFICER, id, Map.of("payer", "B")).statusCode(200);
        refused(patch(TOWN_OFFICER, id, Map.of("payer", "A")).body("violations.pointer", contains("/payer")), 403, "pairing-side-not-yours");
    }

    @Test
    void nobodyFillsInTheOtherSide() {
        var id = proposed();
        for (var one : List.of(VILLAGE_BRANCH, TOWN_OFFICER))
            refused(post(one, id, "/posts", Map.of("side", "A", "posts", List.of(Map.of("post", "LIAISON", "name", "李四")))), 403, "pairing-side-not-yours");
    }

    @Test
    void whoActsForBothSidesFillsInBoth() {
        var wanted = wanted(world.villageBranch, world.secondVillageBranch);
        wanted.put("proposingSide", "A");
        var id = propose(TOWN_OFFICER, wanted).statusCode(201).extract().<String>path("id");
        for (var side : List.of("A", "B"))
            post(TOWN_OFFICER, id, "/posts", Map.of("side", side, "posts", List.of())).statusCode(200).body("side" + side + ".allowedActions", contains("EDIT_POSTS"));
    }

    @Test
    void proposalNamesTheOtherSideInWordsOnly() {
        propose(COLLEGE_BRANCH, with("postsB", List.of(Map.of("post", "LEADER", "name", "李四")))).statusCode(201).body("sideB.posts.name", contains("李四"));
    }

    @Test
    void changeIsMergedAndChecked() {
        var id = proposed();
        var change = new HashMap<String, Object>();
        change.put("brand", null);
        change.put("goal", "每年一次党课");
        patch(VILLAGE_BRANCH, id, change).statusCode(200).body("brand", nullValue()).body("goal", is("每年一次党课"));
        refused(patch(COLLEGE_BRANCH, id, Map.of("endsOn", "2020-01-01")), 400, "pairing-dates-reversed");
        refused(patch(VILLAGE_BRANCH, id, Map.of("sideAId", world.college)), 400, "request-invalid");
        refused(VILLAGE_BRANCH.asks().body("{}").patch("/v1/pairings/" + id).then(), 428, "version-required");
        var old = get(VILLAGE_BRANCH, id).extract().header("ETag");
        patch(COLLEGE_BRANCH, id, Map.of("brand", "新")).statusCode(200);
        VILLAGE_BRANCH.asks().header("If-Match", old).body(Map.of("brand", "旧")).patch("/v1/pairings/" + id).then().statusCode(412)
                .body("current.brand", is("新"));
    }

    @Test
    void eitherSideClosesAndThenNothingChanges() {
        var id = filed();
        post(VILLAGE_BRANCH, id, "/closure", Map.of("reason", "协议到期")).statusCode(200).body("state", is("CLOSED"))
                .body("closedOn", is(TODAY.toString())).body("closeReason", is("协议到期")).body("allowedActions", empty());
        for (var path : List.of("/filing", "/closure", "/posts")) refused(post(TOWN_OFFICER, id, path, STEPS.get(path)), 409, "pairing-closed");
        for (var path : List.of("/confirmation", "/decline")) refused(post(TOWN_OFFICER, id, path, STEPS.get(path)), 409, "pairing-closed");
        refused(patch(TOWN_OFFICER, id, Map.of("brand", "新")), 409, "pairing-closed");
    }

    @Test
    void postsOfOneSideAreReplacedWithMaskedPhones() {
        var person = world.personId(COLLEGE_BRANCH);
        world.run("update person set phone = '13800005678' where id = $1", person);
        var id = propose(COLLEGE_BRANCH, with("postsA", List.of(Map.of("post", "LEADER", "personId", person, "title", "书记"), Map.of("post", "LIAISON"))))
                .statusCode(201).body("sideA.posts.post", contains("LEADER", "LIAISON")).body("sideA.posts[0].phoneMasked", is("138****5678"))
                .body("sideA.posts[0].person.id", is(person.toString())).extract().<String>path("id");
        post(VILLAGE_BRANCH, id, "/posts", Map.of("side", "B", "posts", List.of(Map.of("post", "LIAISON", "name", "李四")))).statusCode(200)
                .body("sideB.posts[0].name", is("李四")).body("sideA.posts.size()", is(2));
        world.run("update pairing_post set from_on = current_date - 30 where pairing_id = $1", UUID.fromString(id));
        post(COLLEGE_BRANCH, id, "/posts", Map.of("side", "A", "posts", List.of(Map.of("post", "LEADER", "personId", person, "title", "书记")))).statusCode(200)
                .body("sideA.posts.size()", is(1));
        assertEquals(1L, world.run("select count(*) from pairing_post where pairing_id = $1 and to_on = current_date - 1", UUID.fromString(id))
                .iterator().next().getLong(0));
        refused(post(VILLAGE_BRANCH, id, "/posts", Map.of("side", "B", "posts", List.of(Map.of("post", "LEADER", "personId", world.personId(TEACHER))))), 404,
                "person-not-found");
        refused(post(VILLAGE_BRANCH, id, "/posts", Map.of("posts", List.of())), 400, "request-invalid");
    }

    @Test
    void everyStepLeavesARowInTheTrail() {
        var id = filed();
        VILLAGE_BRANCH.asks().get("/v1/pairings/" + id + "/audit-events").then().statusCode(200)
                .body("items.action", contains("FILE", "CONFIRM", "CREATE"))
                .body("items.actor.name", contains("town-officer", "village-branch", "college-branch"))
                .body("items[1].changes.find { it.field == 'state' }.after", is("CONFIRMED"));
    }

    @Test
    void inboxHoldsWhatWaitsForMe() {
        var id = proposed();
        inbox(COLLEGE_BRANCH).body("items", empty());
        inbox(VILLAGE_BRANCH).body("items.id", contains(id)).body("total", is(1)).body("items[0].allowedActions", hasItem("CONFIRM"));
        inbox(TOWN_OFFICER).body("items.id", contains(id));
        inbox(AUDITOR).body("items", empty());
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200);
        inbox(VILLAGE_BRANCH).body("items", empty());
        inbox(TOWN_OFFICER).body("items.id", contains(id)).body("items[0].allowedActions", hasItem("FILE"));
        post(TOWN_OFFICER, id, "/filing", STEPS.get("/filing")).statusCode(200);
        inbox(TOWN_OFFICER).body("items", empty());
    }

    private static ValidatableResponse inbox(Identity by) {
        return by.asks().get("/v1/pairings?awaiting=me&count=true").then().statusCode(200);
    }

    @Test
    void listFilters() {
        var id = proposed();
        var other = propose(VILLAGE_BRANCH, wanted(world.villageBranch, world.secondCollegeBranch)).statusCode(201).extract().<String>path("id");
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200);
        filtered("count=true").body("items.id", contains(other, id)).body("total", is(2)).body("items[1].sideA.name", is("文学院党委"));
        filtered("state=CONFIRMED").body("items.id", contains(id));
        filtered("organizationId=" + world.villageBranch).body("items.id", containsInAnyOrder(id, other));
        filtered("organizationId=" + world.secondCollegeBranch).body("items.id", contains(other));
        filtered("organizationId=" + world.collegeBranch).body("items.id", contains(id));
        TOWN_OFFICER.asks().queryParam("q", "数学").get("/v1/pairings").then().body("items.id", contains(other));
        TOWN_OFFICER.asks().queryParam("q", "书香").get("/v1/pairings").then().body("items.size()", is(2));
        var cursor = filtered("limit=1").body("items.id", contains(other)).extract().<String>path("nextCursor");
        TOWN_OFFICER.asks().queryParam("cursor", cursor).get("/v1/pairings?limit=1").then().body("items.id", contains(id)).body("nextCursor", nullValue());
        refused(TOWN_OFFICER.asks().get("/v1/pairings?cursor=abc").then(), 400, "cursor-invalid");
        refused(TOWN_OFFICER.asks().get("/v1/pairings?awaiting=you").then(), 400, "request-invalid");
    }

    private static ValidatableResponse filtered(String query) {
        return TOWN_OFFICER.asks().get("/v1/pairings?" + query).then().statusCode(200);
    }

    @Test
    void workbenchAsksForCountsSearchAndWhatWaits() {
        var closed = proposed();
        post(COLLEGE_BRANCH, closed, "/closure", Map.of("reason", "撤回")).statusCode(200);
        var id = UUID.fromString(confirmed());
        var officer = callers.bySubject(TOWN_OFFICER.subject()).await().indefinitely();
        assertEquals(Map.of(PairingState.PROPOSED, 0L, PairingState.CONFIRMED, 1L, PairingState.FILED, 0L, PairingState.CLOSED, 1L, PairingState.DECLINED, 0L),
                InSession.ask(() -> pairings.counts(officer)));
        assertEquals(2, InSession.ask(() -> pairings.search(officer, "河坝", 20)).size());
        assertEquals(1, InSession.ask(() -> pairings.search(officer, "河坝", 1)).size());
        var waiting = InSession.ask(() -> pairings.awaiting(officer, 5));
        assertEquals(List.of(id), waiting.stream().map(Pairings.Waiting::id).toList());
        assertEquals(PairingState.CONFIRMED, waiting.getFirst().state());
        assertEquals(1L, InSession.ask(() -> pairings.awaitingCount(officer)));
        var administrator = callers.bySubject(ADMIN.subject()).await().indefinitely();
        assertEquals(0L, InSession.ask(() -> pairings.counts(administrator)).get(PairingState.CONFIRMED));
        assertEquals(0L, InSession.ask(() -> pairings.awaitingCount(administrator)));
        assertEquals("文学院党委 与 河坝村党支部", InSession.ask(() -> pairings.cooperation(officer, id)).name());
    }
}
