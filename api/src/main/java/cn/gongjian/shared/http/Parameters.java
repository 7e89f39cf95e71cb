package cn.gongjian.shared.http;

import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;

/** JAX-RS answers 404 to a query parameter it cannot read; ours is a 400 that names it. An unreadable id in a path stays a 404. */
@Provider
public class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS =
            Map.of(UUID.class, Parameters::id, LocalDate.class, LocalDate::parse, Integer.class, Integer::valueOf, int.class, Integer::valueOf,
                    Boolean.class, Parameters::yesOrNo, boolean.class, Parameters::yesOrNo);

    /** A word for yes that Java does not know would be a no: "dryRun=yes" would write. */
    private static Boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) throw new IllegalArgumentException(text);
        return text.equals("true");
    }

    /** Java also reads shortened ids, as others than those that they seem to be. */
    private static UUID id(String text) {
        if (text.length() != 36) throw new IllegalArgumentException(text);
        return UUID.fromString(text);
    }

    static boolean isReadable(Class<?> type, String text) {
        var reader = reader(type);
        try {
            return reader == null || reader.apply(text) != null;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Function<String, ?> reader(Class<?> type) {
        return type.isEnum() ? text -> Enum.valueOf((Class) type, text) : READERS.get(type);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var reader = reader(type);
        if (reader == null) return null;
        var query = Arrays.stream(annotations).filter(a -> a instanceof QueryParam || a instanceof RestQuery).findFirst();
        return query.isEmpty() && type != LocalDate.class && !type.isEnum() ? null : new Strict<>((Function<String, T>) reader, type);
    }

    private record Strict<T>(Function<String, T> reader, Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) return null;
            try {
                return reader.apply(text);
            } catch (RuntimeException unreadable) {
                throw REQUEST_INVALID.because().at("?", "查询参数的值不对：" + (text.length() > 60 ? text.substring(0, 60) + "…" : text));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
