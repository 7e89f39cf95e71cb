package cn.gongjian.notification;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReadNotifications")
public record ReadNotifications(
        @Schema(description = "The newest one that was on the screen: what came later stays unread. All if absent") UUID upTo) {}
