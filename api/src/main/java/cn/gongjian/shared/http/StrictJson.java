package cn.gongjian.shared.http;

import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.TimeZone;
import java.util.function.Function;

/** Takes JSON for what it says: no guessed types, no doubled members, nothing behind the end, no text that is not plain. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** After the module for java.time, which would read dates its own way. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation")
    public void customize(ObjectMapper mapper) {
        mapper.setTimeZone(TimeZone.getTimeZone(ServiceTime.ZONE));
        mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(32).maxStringLength(200_000).maxNumberLength(50).maxNameLength(200).build());
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE, DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        for (var shape : new CoercionInputShape[] {CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean})
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        for (var type : new LogicalType[] {LogicalType.DateTime, LogicalType.OtherScalar})
            for (var shape : new CoercionInputShape[] {CoercionInputShape.EmptyString, CoercionInputShape.EmptyArray, CoercionInputShape.Integer, CoercionInputShape.Float})
                mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
        mapper.registerModule(new SimpleModule("strict")
                .addSerializer(OffsetDateTime.class, new Rfc3339())
                .addDeserializer(String.class, new CleanText(false))
                .addDeserializer(LocalDate.class, new PlainText<>(LocalDate.class, "\\d{4}-\\d{2}-\\d{2}", LocalDate::parse))
                .addDeserializer(OffsetDateTime.class, new PlainText<>(OffsetDateTime.class, "\\d{4}-\\d{2}-\\d{2}T.{5,40}", OffsetDateTime::parse)));
    }

    /** What java.time writes itself, and many times faster than its formatter; only the seconds, which it leaves out, are put back. */
    private static final class Rfc3339 extends StdScalarSerializer<OffsetDateTime> {
        private static final int AFTER_MINUTES = "2026-09-10T16:00".length();

        Rfc3339() {
            super(OffsetDateTime.class);
        }

        @Override
        public void serialize(OffsetDateTime time, JsonGenerator json, SerializerProvider provider) throws IOException {
            var text = time.toString();
            json.writeString(text.charAt(AFTER_MINUTES) == ':' ? text : text.substring(0, AFTER_MINUTES) + ":00" + text.substring(AFTER_MINUTES));
        }
    }

    /** A date is one form of text: no numbers, no lists, no years that a calendar does not have. */
    private static final class PlainText<T> extends StdScalarDeserializer<T> {
        private final String form;
        private final Function<String, T> reader;

        PlainText(Class<T> type, String form, Function<String, T> reader) {
            super(type);
            this.form = form;
            this.reader = reader;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) return (T) context.handleUnexpectedToken(handledType(), parser);
            var text = parser.getText();
            try {
                if (text.matches(form) && !text.startsWith("0000")) return reader.apply(text);
            } catch (DateTimeException noSuchDay) {
                // Answered like any other text that is no date.
            }
            return (T) context.handleWeirdStringValue(handledType(), text, "no date");
        }
    }

    /** What is no plain text is refused where it comes in; the member says whether it takes more than one line. */
    private static final class CleanText extends StringDeserializer implements ContextualDeserializer {
        private final boolean multiLine;

        CleanText(boolean multiLine) {
            this.multiLine = multiLine;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty member) {
            return new CleanText(member != null && member.getAnnotation(MultiLine.class) != null);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = super.deserialize(parser, context);
            return text == null || PlainWords.areIn(text, multiLine) ? text : (String) context.handleWeirdStringValue(String.class, "", "control character");
        }
    }
}
