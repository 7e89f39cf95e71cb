package cn.gongjian.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a person, new or known. */
@Schema(name = "PersonChange")
public record PersonChange(
        @NotBlank @Size(max = 60) @Schema(examples = "陈荣") String name,
        @Pattern(regexp = "[0-9+*Xx\\- ]{3,20}") @Schema(description = "As the plan gives it; masked ones such as 58566XXX stay so", examples = "13800005678") String phone,
        @NotEmpty @Size(max = 20) @Schema(description = "The whole list; at least one organisation") List<@NotNull @Valid Post> posts) {

    @Schema(name = "PersonPostChange")
    public record Post(
            @NotNull UUID organizationId,
            @NotBlank @Size(max = 60) @Schema(examples = "党委书记") String title,
            @Schema(description = "Today if absent", examples = "2026-09-01") LocalDate fromOn,
            @Schema(description = "Last day; open if absent", examples = "2027-08-31") LocalDate toOn) {}

    static PersonChange of(Person p) {
        return new PersonChange(p.name, p.phone,
                p.posts.stream().map(post -> new Post(post.organization.id, post.title, post.fromOn, post.toOn)).toList());
    }

    List<UUID> organizationIds() {
        return posts.stream().map(Post::organizationId).toList();
    }
}
