package cn.gongjian.support;

import cn.gongjian.organization.Callers;
import cn.gongjian.shared.Ids;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The world in which the tests play: a county bureau with three schools, a town with two villages and their branches, a
 * college with its branches, and a district that has nothing to do with any of them. Each test class asks for a fresh
 * one, with new organisations and the same people moved into it, so nothing depends on what another test left.
 */
@Singleton
public class Scenario {

    public UUID county, coreSchool, villageSchool, otherSchool;
    public UUID town, village, villageBranch, secondVillage, secondVillageBranch;
    public UUID college, collegeBranch, secondCollegeBranch;
    public UUID elsewhere, elsewhereSchool;

    private final Pool pool;
    private final Callers callers;

    Scenario(Pool pool, Callers callers) {
        this.pool = pool;
        this.callers = callers;
    }

    public void fresh() {
        for (var identity : Identity.values()) forgetGrants(identity);
        var root = UUID.fromString("01900000-0000-7000-8000-000000000001");
        county = organization("仙居县教育局", "EDUCATION_BUREAU", root);
        coreSchool = organization("仙居县第一小学", "SCHOOL", county);
        villageSchool = organization("对垟小学", "SCHOOL", county);
        otherSchool = organization("十都英小学", "SCHOOL", county);
        town = organization("青石镇党委", "PARTY_COMMITTEE", root);
        village = organization("河坝村", "VILLAGE", town);
        villageBranch = organization("河坝村党支部", "PARTY_BRANCH", village);
        secondVillage = organization("街村", "VILLAGE", town);
        secondVillageBranch = organization("街村党支部", "PARTY_BRANCH", secondVillage);
        college = organization("师范学院党委", "PARTY_COMMITTEE", root);
        collegeBranch = organization("文学院党委", "PARTY_BRANCH", college);
        secondCollegeBranch = organization("数学学院党委", "PARTY_BRANCH", college);
        elsewhere = organization("别处教育局", "EDUCATION_BUREAU", root);
        elsewhereSchool = organization("别处小学", "SCHOOL", elsewhere);
        person(Identity.ADMIN, root, "ADMIN");
        person(Identity.COUNTY_OFFICER, county, "OFFICER");
        person(Identity.TOWN_OFFICER, town, "OFFICER");
        person(Identity.OTHER_OFFICER, elsewhere, "OFFICER");
        person(Identity.CORE_SCHOOL, coreSchool, "COORDINATOR");
        person(Identity.VILLAGE_SCHOOL, villageSchool, "COORDINATOR");
        person(Identity.COLLEGE_BRANCH, collegeBranch, "COORDINATOR");
        person(Identity.VILLAGE_BRANCH, villageBranch, "COORDINATOR");
        person(Identity.FINANCE, town, "FINANCE");
        person(Identity.SECOND_FINANCE, town, "FINANCE");
        person(Identity.TEACHER, coreSchool, "STAFF");
        person(Identity.AUDITOR, root, "AUDITOR");
        callers.forget();
    }

    public UUID personId(Identity identity) {
        return run("select id from person where account_subject = $1", identity.subject()).iterator().next().getUUID(0);
    }

    public UUID organization(String name, String kind, UUID parent) {
        var id = Ids.next();
        run("insert into organization (id, version, name, kind, parent_id, path, created_at, updated_at) values ($1, 0, $2, $3, $4, '/', now(), now())",
                id, name, kind, parent);
        return id;
    }

    public void grant(Identity identity, UUID organization, String role) {
        run("insert into role_grant (id, version, person_id, organization_id, role, from_on, created_at, updated_at) values ($1, 0, $2, $3, $4, $5, now(), now())",
                Ids.next(), personId(identity), organization, role, LocalDate.of(2020, 1, 1));
        callers.forget();
    }

    private void person(Identity identity, UUID organization, String role) {
        var known = run("select id from person where account_subject = $1", identity.subject());
        if (!known.iterator().hasNext())
            run("insert into person (id, version, name, account_subject, account_username, account_bound_at, created_at, updated_at) values ($1, 0, $2, $3, $4, now(), now(), now())",
                    Ids.next(), identity.username(), identity.subject(), identity.username());
        run("insert into person_post (id, person_id, organization_id, title, from_on) values ($1, $2, $3, '成员', $4)",
                Ids.next(), personId(identity), organization, LocalDate.of(2020, 1, 1));
        grant(identity, organization, role);
    }

    private void forgetGrants(Identity identity) {
        run("delete from role_grant where person_id in (select id from person where account_subject = $1)", identity.subject());
        run("delete from person_post where person_id in (select id from person where account_subject = $1)", identity.subject());
    }

    /** Plain SQL, for setting up and for looking behind the API. */
    public io.vertx.mutiny.sqlclient.RowSet<io.vertx.mutiny.sqlclient.Row> run(String sql, Object... values) {
        return pool.preparedQuery(sql).execute(Tuple.from(java.util.Arrays.asList(values))).await().indefinitely();
    }
}
