package cn.gongjian.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;

/** JSON of its own making, because the API's reader is stricter than a store that lives longer than a contract. */
final class StoredJson {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .serializationInclusion(JsonInclude.Include.NON_NULL).build();

    private StoredJson() {}

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T read(String stored, TypeReference<T> type) {
        try {
            return JSON.readValue(stored, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored JSON of a notification", broken);
        }
    }

    @Converter
    static class Facts implements AttributeConverter<NotificationFacts, String> {

        private static final TypeReference<NotificationFacts> TYPE = new TypeReference<>() {};

        @Override
        public String convertToDatabaseColumn(NotificationFacts facts) {
            return write(facts);
        }

        @Override
        public NotificationFacts convertToEntityAttribute(String stored) {
            return read(stored, TYPE);
        }
    }

    /** Kinds of another release are passed over. */
    @Converter
    static class Ways implements AttributeConverter<Map<NotificationKind, NotificationWay>, String> {

        private static final TypeReference<Map<String, NotificationWay>> TYPE = new TypeReference<>() {};

        @Override
        public String convertToDatabaseColumn(Map<NotificationKind, NotificationWay> ways) {
            return write(ways);
        }

        @Override
        public Map<NotificationKind, NotificationWay> convertToEntityAttribute(String stored) {
            var told = read(stored, TYPE);
            var ways = new EnumMap<NotificationKind, NotificationWay>(NotificationKind.class);
            for (var kind : NotificationKind.values()) if (told.containsKey(kind.name())) ways.put(kind, told.get(kind.name()));
            return ways;
        }
    }
}
