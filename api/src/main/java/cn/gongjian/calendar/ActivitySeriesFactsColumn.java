package cn.gongjian.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** As JSON of its own making, because the API's reader is stricter than a store that lives longer than a contract. */
@Converter
class ActivitySeriesFactsColumn implements AttributeConverter<ActivitySeriesFacts, String> {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Override
    public String convertToDatabaseColumn(ActivitySeriesFacts facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public ActivitySeriesFacts convertToEntityAttribute(String stored) {
        try {
            return JSON.readValue(stored, ActivitySeriesFacts.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("facts of a series", broken);
        }
    }
}
