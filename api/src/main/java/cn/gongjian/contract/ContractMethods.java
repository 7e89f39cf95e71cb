package cn.gongjian.contract;

import cn.gongjian.shared.problem.AllowedMethods;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The methods of each path, as the contract lists them. */
@ApplicationScoped
class ContractMethods implements AllowedMethods {

    private record Known(Pattern path, TreeSet<String> methods) {}

    private final OpenApiDocumentService document;
    private final ObjectMapper json;
    private volatile List<Known> known;

    ContractMethods(OpenApiDocumentService document, ObjectMapper json) {
        this.document = document;
        this.json = json;
    }

    @Override
    public SortedSet<String> of(String path) {
        var methods = new TreeSet<String>();
        // As the REST layer reads it: without matrix parameters and a slash at the end.
        var plain = path.replaceAll(";[^/]*", "").replaceFirst("/$", "");
        known().stream().filter(one -> one.path.matcher(plain).matches()).forEach(one -> methods.addAll(one.methods));
        return methods;
    }

    /** Read at the first refusal, so that the start does not pay for it. */
    private List<Known> known() {
        if (known == null) known = read();
        return known;
    }

    private List<Known> read() {
        try {
            var paths = json.readTree(document.getDocument("<default>", Format.JSON)).get("paths");
            return paths.properties().stream().map(path -> known(path.getKey(), path.getValue())).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Known known(String path, JsonNode item) {
        var methods = new TreeSet<String>();
        StreamSupport.stream(((Iterable<String>) item::fieldNames).spliterator(), false).map(name -> name.toUpperCase(Locale.ROOT)).forEach(methods::add);
        return new Known(Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+")), methods);
    }
}
