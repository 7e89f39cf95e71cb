package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationProblem.ACCOUNT_ALREADY_BOUND;
import static cn.gongjian.organization.OrganizationProblem.ACCOUNT_NOT_FOUND;
import static cn.gongjian.organization.OrganizationProblem.PERSON_POST_DATES_REVERSED;

import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A grown-up who takes part; pupils are never recorded by name. */
@Entity
public class Person implements Auditable {
    @Id UUID id;
    @Version int version;
    String name;
    String phone;
    /** Keycloak's id of the account, the "sub" of its tokens. */
    String accountSubject;
    String accountUsername;
    Instant accountBoundAt;
    Instant createdAt;
    Instant updatedAt;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("fromOn, id")
    List<PersonPost> posts = new ArrayList<>();

    protected Person() {}

    static Person recorded(PersonChange facts, Map<UUID, Organization> units, LocalDate today, Instant now) {
        var person = new Person();
        person.id = Ids.next();
        person.createdAt = now;
        person.change(facts, units, today, now);
        return person;
    }

    void change(PersonChange facts, Map<UUID, Organization> units, LocalDate today, Instant now) {
        name = facts.name().strip();
        phone = facts.phone();
        var wanted = facts.posts().stream().map(post -> post(post, units, today)).toList();
        posts.clear();
        posts.addAll(wanted);
        updatedAt = now;
    }

    private PersonPost post(PersonChange.Post wanted, Map<UUID, Organization> units, LocalDate today) {
        var post = new PersonPost();
        post.id = Ids.next();
        post.person = this;
        post.organization = units.get(wanted.organizationId());
        post.title = wanted.title().strip();
        post.fromOn = wanted.fromOn() == null ? today : wanted.fromOn();
        post.toOn = wanted.toOn();
        if (post.toOn != null && post.toOn.isBefore(post.fromOn)) throw PERSON_POST_DATES_REVERSED.because(post.title);
        return post;
    }

    void bind(String subject, String username, Instant now) {
        if (accountSubject != null && !accountSubject.equals(subject)) throw ACCOUNT_ALREADY_BOUND.because(accountUsername);
        accountSubject = subject;
        accountUsername = username;
        accountBoundAt = now;
        updatedAt = now;
    }

    void unbind(Instant now) {
        if (accountSubject == null) throw ACCOUNT_NOT_FOUND.because(name);
        accountSubject = null;
        accountUsername = null;
        accountBoundAt = null;
        updatedAt = now;
    }

    List<Organization> units() {
        return posts.stream().map(post -> post.organization).toList();
    }

    /** Where the person is now. Who has left everywhere stays with all who had the record: somebody must be able to mend it. */
    List<Organization> unitsOn(LocalDate day) {
        var now = posts.stream().filter(post -> post.toOn == null || !post.toOn.isBefore(day)).map(post -> post.organization).toList();
        return now.isEmpty() ? units() : now;
    }

    boolean isKnownTo(Caller caller) {
        return caller.personId().equals(id) || caller.reachesAny(units(), EnumSet.allOf(Role.class));
    }

    /** Has a post with one of these organisations or beneath it on this day. */
    boolean belongsTo(Collection<? extends Party> parties, LocalDate day) {
        return unitsOn(day).stream().anyMatch(unit -> parties.stream().anyMatch(party -> unit.path.startsWith(party.path())));
    }

    @Override
    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String maskedPhone() {
        return Phone.masked(phone);
    }

    @Override
    public String auditSubject() {
        return "PERSON";
    }

    @Override
    public String auditTitle() {
        return name;
    }

    @Override
    public UUID auditOrganizationId() {
        return posts.isEmpty() ? Organization.PLATFORM : posts.getFirst().organization.id;
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", name);
        facts.put("phone", maskedPhone());
        facts.put("account", accountUsername);
        facts.put("posts", posts.stream().map(p -> p.organization.name + " " + p.title).toList());
        return facts;
    }
}
