package cn.gongjian.organization;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.time.ServiceTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Person")
public record PersonView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, examples = "陈荣") String name,
        @Schema(description = "Masked; phone-disclosures shows the whole and is audited", examples = "138****5678") String phoneMasked,
        @Schema(required = true) List<Post> posts,
        @Schema(description = "The account that signs in as this person") Account account,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true) List<PersonAction> allowedActions) implements Versioned {

    @Schema(name = "PersonPost")
    public record Post(
            @Schema(required = true) UUID id,
            @Schema(required = true) OrgRef organization,
            @Schema(required = true, examples = "党委书记") String title,
            @Schema(required = true) LocalDate fromOn,
            LocalDate toOn) {}

    @Schema(name = "PersonAccount")
    public record Account(@Schema(required = true, examples = "town-officer") String username, @Schema(required = true) OffsetDateTime boundAt) {}

    static PersonView of(Caller by, Person p, LocalDate today) {
        return of(by, p, PersonAction.Standing.UNKNOWN, today);
    }

    static PersonView of(Caller by, Person p, PersonAction.Standing standing, LocalDate today) {
        return new PersonView(p.id, p.version, p.name, p.maskedPhone(),
                p.posts.stream().map(post -> new Post(post.id, OrgRef.of(post.organization), post.title, post.fromOn, post.toOn)).toList(),
                p.accountSubject == null ? null : new Account(p.accountUsername, ServiceTime.at(p.accountBoundAt)),
                ServiceTime.at(p.createdAt), ServiceTime.at(p.updatedAt), PersonAction.of(by, p, standing, today));
    }
}
