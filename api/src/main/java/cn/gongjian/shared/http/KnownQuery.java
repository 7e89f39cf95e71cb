package cn.gongjian.shared.http;

import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.shared.problem.Violation;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A query parameter that nobody reads would be ignored in silence, and whoever misspells a filter would take all for some.
 * So the parameters of a request must be among those of its operation, each once and readable, or all that are not are named.
 */
class KnownQuery {

    /** After the caller is known: nobody learns what an operation takes before saying who they are. */
    private static final int AFTER_THE_CALLER = Priorities.USER + 100;

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = AFTER_THE_CALLER)
    public void mustBeKnown(ContainerRequestContext request, ResourceInfo operation) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || !request.getUriInfo().getPath().startsWith("/v1/")) return;
        var takes = known.computeIfAbsent(operation.getResourceMethod(), KnownQuery::parameters);
        var violations = given.entrySet().stream().flatMap(one -> trouble(takes, one.getKey(), one.getValue())).toList();
        if (!violations.isEmpty()) throw REQUEST_INVALID.because().at(violations);
    }

    private static Stream<Violation> trouble(Map<String, Class<?>> takes, String name, List<String> values) {
        var type = takes.get(name);
        if (type == null) return Stream.of(new Violation(shown(name), "没有这个查询参数"));
        if (values.size() > 1) return Stream.of(new Violation(name, "只能出现一次"));
        var value = values.getFirst();
        boolean isAbsent = value.isEmpty() && !type.isPrimitive();
        return isAbsent || Parameters.isReadable(type, value) ? Stream.empty() : Stream.of(new Violation(name, "查询参数的值不对：" + shown(value)));
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static Map<String, Class<?>> parameters(Method operation) {
        var found = new HashMap<String, Class<?>>();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) found.put(name(parameter, parameter.getName()), parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class))
                Arrays.stream(parameter.getType().getDeclaredFields()).filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .forEach((Field field) -> found.put(name(field, field.getName()), field.getType()));
        }
        return found;
    }

    private static String name(AnnotatedElement element, String written) {
        var name = element.getAnnotation(RestQuery.class).value();
        return name.isEmpty() ? written : name;
    }
}
