package cn.gongjian.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NotificationMail", description = "Whether mail can reach me")
public record NotificationMailView(
        @Schema(required = true) State state,
        @Schema(description = "Masked; only while it is READY", examples = "z***@example.cn") String address) {

    @Schema(name = "NotificationMailState", description = "NO_ADDRESS: the account has none that is verified. UNKNOWN: the identity provider does not answer")
    public enum State { READY, NO_SERVER, NO_ADDRESS, UNKNOWN }

    static NotificationMailView at(String address) {
        return new NotificationMailView(State.READY, address.charAt(0) + "***" + address.substring(address.indexOf('@')));
    }

    static NotificationMailView not(State state) {
        return new NotificationMailView(state, null);
    }
}
