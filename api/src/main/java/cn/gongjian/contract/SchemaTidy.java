package cn.gongjian.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says formats in place, anchors patterns as the validation does, and names pages after their items. */
final class SchemaTidy {

    private static final String PREFIX = "#/components/schemas/";
    /** Java types that are only a format of a string. */
    private static final Map<String, String> FORMATS = Map.of("UUID", "uuid", "LocalDate", "date", "OffsetDateTime", "date-time");
    private static final Map<String, String> EXAMPLES = Map.of("uuid", "01928c5e-7a10-7c3f-9f6e-2b8d4a1c0e55", "date", "2026-10-14",
            "date-time", "2026-10-14T15:00:00+08:00");

    private final Components components;

    SchemaTidy(Components components) {
        this.components = components;
    }

    void tidy() {
        components.getSchemas().values().forEach(SchemaTidy::inline);
    }

    static void dropInlined(Components components) {
        FORMATS.keySet().forEach(components::removeSchema);
    }

    /** A record that only a PATCH takes is in the contract as its patch alone. */
    static void dropUnused(OpenAPI api) {
        var used = new HashSet<String>();
        api.getComponents().getSchemas().values().forEach(schema -> references(schema, used));
        api.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream()).forEach(operation -> {
            if (operation.getParameters() != null) operation.getParameters().forEach(parameter -> references(parameter.getSchema(), used));
            if (operation.getRequestBody() != null) references(operation.getRequestBody().getContent(), used);
            operation.getResponses().getAPIResponses().values().forEach(response -> references(response.getContent(), used));
        });
        List.copyOf(api.getComponents().getSchemas().keySet()).stream().filter(name -> !used.contains(name)).forEach(api.getComponents()::removeSchema);
    }

    private static void references(Content content, Set<String> used) {
        if (content != null) content.getMediaTypes().values().forEach(media -> references(media.getSchema(), used));
    }

    private static void references(Schema schema, Set<String> used) {
        if (schema == null) return;
        if (schema.getRef() != null) used.add(schema.getRef().substring(PREFIX.length()));
        if (schema.getProperties() != null) schema.getProperties().values().forEach(property -> references(property, used));
        if (schema.getAnyOf() != null) schema.getAnyOf().forEach(one -> references(one, used));
        references(schema.getItems(), used);
        references(schema.getAdditionalPropertiesSchema(), used);
    }

    static void inline(Schema schema) {
        if (schema == null) return;
        if (schema.getRef() != null) {
            var format = FORMATS.get(schema.getRef().substring(PREFIX.length()));
            if (format == null) {
                // Beside a reference only words may stand, or generators disagree about which one wins.
                schema.setType((List<Schema.SchemaType>) null);
                // An example of an amount would be read as a number; the amount's own example is a string.
                if (schema.getRef().matches(".*/Money(Sum)?")) schema.setExamples(null);
                return;
            }
            schema.setRef(null);
            schema.addType(Schema.SchemaType.STRING);
            schema.setType(List.of(Schema.SchemaType.STRING));
            schema.setFormat(format);
            if (schema.getExamples() == null) schema.setExamples(List.of(EXAMPLES.get(format)));
        }
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^") && !pattern.equals("\\S")) schema.setPattern("^(?:" + pattern + ")$");
        if (schema.getProperties() != null) schema.getProperties().values().forEach(SchemaTidy::inline);
        inline(schema.getItems());
        if (schema.getAdditionalPropertiesSchema() != null) inline(schema.getAdditionalPropertiesSchema());
    }

    /** The same members, none required, and null empties each that may be empty. */
    static Schema patchOf(Schema whole) {
        var patch = OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT))
                .description("RFC 7396: what is absent stays as it is, null empties");
        var required = whole.getRequired() == null ? List.<String>of() : whole.getRequired();
        whole.getProperties().forEach((name, property) -> patch.addProperty(name, required.contains(name) ? property : nullable(property)));
        return patch;
    }

    private static Schema nullable(Schema property) {
        if (property.getRef() != null)
            return OASFactory.createSchema().anyOf(List.of(OASFactory.createSchema().ref(property.getRef()),
                    OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL)))).description(property.getDescription());
        if (property.getType() == null) return property;
        var types = new ArrayList<>(property.getType());
        types.add(Schema.SchemaType.NULL);
        return OASFactory.createSchema().type(types).format(property.getFormat()).description(property.getDescription())
                .pattern(property.getPattern()).minLength(property.getMinLength()).maxLength(property.getMaxLength())
                .minimum(property.getMinimum()).maximum(property.getMaximum()).items(property.getItems())
                .minItems(property.getMinItems()).maxItems(property.getMaxItems()).examples(property.getExamples())
                .enumeration(property.getEnumeration());
    }
}
