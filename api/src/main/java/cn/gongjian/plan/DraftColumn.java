package cn.gongjian.plan;

import cn.gongjian.plan.draft.Draft;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** As JSON of its own making: plans are kept longer than a contract lives, so that what is not known any more is passed over. */
@Converter
public class DraftColumn implements AttributeConverter<Draft, String> {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Override
    public String convertToDatabaseColumn(Draft draft) {
        try {
            return JSON.writeValueAsString(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Draft convertToEntityAttribute(String stored) {
        try {
            return JSON.readValue(stored, Draft.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("content of a plan", broken);
        }
    }
}
