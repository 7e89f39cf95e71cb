package cn.gongjian.alliance;

import cn.gongjian.organization.LeadershipPost;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HoldAlliancePost", description = "A post of the leading group and who holds it; vacant with neither name nor person")
public record HoldAlliancePost(
        @NotNull LeadershipPost post,
        @Size(max = 60) @Schema(description = "Name of somebody who is not recorded as a person; left out where personId is given", examples = "陈荣") String name,
        @Schema(description = "A person in my reach, or already on this list") UUID personId,
        @Schema(description = "The organisation that sends the holder") UUID organizationId,
        @Size(max = 60) @Schema(examples = "校长") String title) {

    /** A recorded person goes by the recorded name. */
    String holder() {
        return personId != null || name == null || name.isBlank() ? null : name.strip();
    }
}
