package cn.gongjian.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** An example of a whole body, put together from the examples of its members; members without one show their type. */
final class ExampleBody {

    private final Components components;

    ExampleBody(Components components) {
        this.components = components;
    }

    Object of(Schema schema) {
        return of(schema, 0);
    }

    private Object of(Schema given, int depth) {
        if (given == null || depth > 9) return null;
        if (given.getExamples() != null && !given.getExamples().isEmpty()) return typed(given, given.getExamples().getFirst());
        var schema = given.getRef() == null ? given : components.getSchemas().get(given.getRef().replaceFirst(".*/", ""));
        if (schema == null) return null;
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) return typed(schema, schema.getExamples().getFirst());
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) return schema.getEnumeration().getFirst();
        if (schema.getAnyOf() != null) return of(schema.getAnyOf().getFirst(), depth + 1);
        if (schema.getProperties() != null) return object(schema, depth);
        if (schema.getAdditionalPropertiesSchema() != null) return Map.of();
        if (schema.getItems() != null) return list(of(schema.getItems(), depth + 1));
        return byType(schema);
    }

    private Object object(Schema schema, int depth) {
        var body = new LinkedHashMap<String, Object>();
        schema.getProperties().forEach((name, property) -> {
            var value = of(property, depth + 1);
            if (value != null) body.put(name, value);
        });
        return body;
    }

    private static List<Object> list(Object item) {
        var items = new ArrayList<>();
        if (item != null) items.add(item);
        return items;
    }

    private static Object typed(Schema schema, Object example) {
        if (schema.getType() == null || !(example instanceof String text)) return example;
        if (schema.getType().contains(Schema.SchemaType.INTEGER)) return Long.valueOf(text);
        return schema.getType().contains(Schema.SchemaType.BOOLEAN) ? Boolean.valueOf(text) : example;
    }

    private static Object byType(Schema schema) {
        if (schema.getType() == null) return null;
        if (schema.getType().contains(Schema.SchemaType.INTEGER)) return schema.getMinimum() == null ? 0L : schema.getMinimum().longValue();
        if (schema.getType().contains(Schema.SchemaType.BOOLEAN)) return Boolean.TRUE;
        return schema.getType().contains(Schema.SchemaType.STRING) && schema.getPattern() == null ? "…" : null;
    }
}
