package cn.gongjian.calendar.reading;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The properties of one event, as they stand in the file. */
final class RawEvent {

    record Property(int line, VObjectProperty of) {

        String value() {
            return of.getValue() == null ? "" : of.getValue().strip();
        }

        /** One of several values that share a line. */
        Property holding(String value) {
            return new Property(line, new VObjectProperty(of.getGroup(), of.getName(), of.getParameters(), value));
        }

        String words() {
            return VObjectPropertyValues.unescape(value());
        }

        /** Null where there is none. */
        String parameter(String name) {
            var value = of.getParameters().first(name);
            return value == null ? null : value.strip();
        }
    }

    final int line;
    private final Map<String, List<Property>> properties = new HashMap<>();

    RawEvent(int line) {
        this.line = line;
    }

    void add(int line, VObjectProperty property) {
        properties.computeIfAbsent(property.getName().toUpperCase(Locale.ROOT), name -> new ArrayList<>()).add(new Property(line, property));
    }

    /** Of several the first. */
    Property get(String name) {
        return properties.get(name).getFirst();
    }

    List<Property> all(String name) {
        return properties.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return properties.containsKey(name);
    }

    boolean repeats() {
        return has("RRULE") || has("RDATE");
    }

    /** One time of a repetition, changed by itself. */
    boolean isOfRepetition() {
        return has("RECURRENCE-ID");
    }

    String words(String name) {
        return has(name) ? get(name).words() : "";
    }
}
