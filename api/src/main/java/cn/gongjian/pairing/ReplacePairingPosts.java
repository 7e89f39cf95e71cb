package cn.gongjian.pairing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReplacePairingPosts")
public record ReplacePairingPosts(
        @NotNull Side side,
        @NotNull @Size(max = 60) @Schema(description = "The whole list of this side in its order; who stays unchanged keeps the first day")
        List<@NotNull @Valid HoldPairingPost> posts) {}
