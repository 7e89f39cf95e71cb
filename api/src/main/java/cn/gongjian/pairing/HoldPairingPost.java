package cn.gongjian.pairing;

import cn.gongjian.organization.LeadershipPost;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HoldPairingPost", description = "A post of one side's leading group and who holds it; vacant with neither name nor person")
public record HoldPairingPost(
        @NotNull LeadershipPost post,
        @Size(max = 60) @Schema(description = "Name of somebody who is not recorded as a person; left out where personId is given", examples = "陈荣") String name,
        @Schema(description = "A person in my reach or of this side, or already on a list of this pairing") UUID personId,
        @Size(max = 60) @Schema(examples = "党支部书记") String title) {

    /** A recorded person goes by the recorded name. */
    String holder() {
        return personId != null || name == null || name.isBlank() ? null : name.strip();
    }
}
