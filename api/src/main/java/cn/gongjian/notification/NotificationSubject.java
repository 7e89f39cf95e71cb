package cn.gongjian.notification;

import java.util.UUID;

/** The thing that a notification is about, and the alliance, pairing or organisation to which it belongs: exactly one of the three. */
public record NotificationSubject(Kind kind, UUID id, String title, UUID allianceId, UUID pairingId, UUID organizationId) {

    public enum Kind { ACTIVITY, ACTIVITY_SERIES }
}
