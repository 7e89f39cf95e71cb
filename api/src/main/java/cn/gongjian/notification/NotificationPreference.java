package cn.gongjian.notification;

import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.shared.time.ServiceTime;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** How one person wants to hear of what. */
@Entity
class NotificationPreference {

    @Id UUID personId;
    @Version int version;
    @Convert(converter = StoredJson.Ways.class)
    @Column(columnDefinition = "jsonb") @ColumnTransformer(read = "ways::text", write = "?::text::jsonb") Map<NotificationKind, NotificationWay> ways;
    String quietFrom;
    String quietTo;
    int digestHour;
    @Enumerated(EnumType.STRING) NotificationLanguage language;
    Instant updatedAt;

    /** Of somebody who never changed anything. */
    static NotificationPreference usual(UUID personId) {
        var usual = new NotificationPreference();
        usual.personId = personId;
        usual.ways = Map.of();
        usual.quietFrom = "21:00";
        usual.quietTo = "07:00";
        usual.digestHour = 8;
        usual.language = NotificationLanguage.ZH;
        return usual;
    }

    void change(NotificationPreferenceChange wanted, Instant now) {
        var quiet = wanted.quietHours();
        if (quiet != null && quiet.from().equals(quiet.to())) throw REQUEST_INVALID.because().at("/quietHours/to", "不能与开始时间相同");
        ways = new EnumMap<>(NotificationKind.class);
        ways.putAll(wanted.ways());
        quietFrom = quiet == null ? null : quiet.from();
        quietTo = quiet == null ? null : quiet.to();
        digestHour = wanted.digestHour();
        language = wanted.language();
        updatedAt = now;
    }

    NotificationWay way(NotificationKind kind) {
        return ways.getOrDefault(kind, kind.usual());
    }

    Map<NotificationKind, NotificationWay> allWays() {
        var all = new EnumMap<NotificationKind, NotificationWay>(NotificationKind.class);
        for (var kind : NotificationKind.values()) all.put(kind, way(kind));
        return all;
    }

    QuietHours quietHours() {
        return quietFrom == null ? null : new QuietHours(quietFrom, quietTo);
    }

    /** When a mail may tell it that has settled then; null where none is wanted. */
    Instant mailDueAt(NotificationKind kind, Instant settled) {
        return switch (way(kind)) {
            case OFF, CENTRE -> null;
            case MAIL -> unquiet(settled);
            case DIGEST -> unquiet(nextDigest(settled));
        };
    }

    Instant unquiet(Instant moment) {
        return quietFrom == null ? moment : quietHours().orAfter(moment);
    }

    private Instant nextDigest(Instant moment) {
        var local = moment.atZone(ServiceTime.ZONE);
        var today = local.toLocalDate().atTime(digestHour, 0).atZone(ServiceTime.ZONE);
        return (today.isBefore(local) ? today.plusDays(1) : today).toInstant();
    }
}
