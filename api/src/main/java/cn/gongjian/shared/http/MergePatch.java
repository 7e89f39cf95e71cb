package cn.gongjian.shared.http;

import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.shared.problem.JsonTrouble;
import cn.gongjian.shared.problem.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * RFC 7396 on the editable part of a thing: what is absent stays, null empties, the rest replaces. The merged whole is
 * read strictly and validated, so unknown and read-only members are refused.
 */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** {@code current} holds the editable members as they are now. */
    @SuppressWarnings("unchecked")
    public <T> T apply(JsonNode patch, T current) {
        if (!(patch instanceof ObjectNode changes)) throw REQUEST_INVALID.because().at("", "必须是 JSON 对象");
        mustKnow(changes, current.getClass());
        ObjectNode whole = json.valueToTree(current);
        merge(whole, changes);
        try {
            var merged = (T) json.treeToValue(whole, current.getClass());
            var violations = validator.validate(merged).stream()
                    .map(v -> new Violation("/" + v.getPropertyPath().toString().replace('.', '/').replace("[", "/").replace("]", "").replaceAll("/<[^/]*>", ""), v.getMessage()))
                    .toList();
            if (!violations.isEmpty()) throw REQUEST_INVALID.because().at(violations);
            return merged;
        } catch (JsonProcessingException unreadable) {
            throw JsonTrouble.problem(unreadable);
        }
    }

    /** A null for a member that does not exist would otherwise vanish unread. */
    private static void mustKnow(ObjectNode changes, Class<?> type) {
        var known = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
        var unknown = changes.properties().stream().map(Map.Entry::getKey).filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty())
            throw REQUEST_INVALID.because().at(unknown.stream().map(name -> new Violation("/" + name, "没有这个属性，或者它不能由您填写")).toList());
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(entry -> {
            if (entry.getValue().isNull()) target.remove(entry.getKey());
            else if (entry.getValue() instanceof ObjectNode inner && target.get(entry.getKey()) instanceof ObjectNode outer) merge(outer, inner);
            else target.set(entry.getKey(), entry.getValue());
        });
    }
}
