package cn.gongjian.organization;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BindAccount")
public record BindAccount(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._\\-]{2,39}") @Schema(description = "Lower case", examples = "chen.rong") String username,
        @NotNull Mode mode,
        @Size(min = 8, max = 72) @Schema(description = "Only with CREATE: the first password, to be changed at the first sign-in; never stored here", examples = "a-first-password")
        String temporaryPassword) {

    @Schema(name = "BindAccountMode")
    public enum Mode { CREATE, BIND_EXISTING }
}
