package cn.gongjian.contract;

import static cn.gongjian.shared.problem.SharedProblem.ACCOUNT_NOT_BOUND;
import static cn.gongjian.shared.problem.SharedProblem.CROSS_SITE_REQUEST;
import static cn.gongjian.shared.problem.SharedProblem.IDEMPOTENCY_IN_FLIGHT;
import static cn.gongjian.shared.problem.SharedProblem.IDEMPOTENCY_MISMATCH;
import static cn.gongjian.shared.problem.SharedProblem.IDENTITY_PROVIDER_UNAVAILABLE;
import static cn.gongjian.shared.problem.SharedProblem.INTERNAL_ERROR;
import static cn.gongjian.shared.problem.SharedProblem.MEDIA_TYPE_UNSUPPORTED;
import static cn.gongjian.shared.problem.SharedProblem.NOT_ACCEPTABLE;
import static cn.gongjian.shared.problem.SharedProblem.PAYLOAD_TOO_LARGE;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_UNREADABLE;
import static cn.gongjian.shared.problem.SharedProblem.SIGN_IN_REQUIRED;
import static cn.gongjian.shared.problem.SharedProblem.UNAVAILABLE;
import static cn.gongjian.shared.problem.SharedProblem.VERSION_REQUIRED;
import static cn.gongjian.shared.problem.SharedProblem.VERSION_STALE;

import cn.gongjian.shared.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Completes one operation: headers, status of a creation, examples, and every problem that it can answer. */
final class OperationTidy {

    private static final Pattern CREATES = Pattern.compile("(create|propose|draft|bind|add|plan)[A-Z].*");
    private final Components components;
    private final ExampleBody examples;
    private final String path;
    private final HttpMethod method;
    private final Operation operation;

    OperationTidy(Components components, String path, HttpMethod method, Operation operation) {
        this.components = components;
        this.examples = new ExampleBody(components);
        this.path = path;
        this.method = method;
        this.operation = operation;
    }

    void tidy() {
        if (operation.getDescription() == null) operation.setDescription(operation.getSummary() + ".");
        parameters();
        requestBody();
        responses();
        problems();
        if (!path.startsWith("/api/v1/")) operation.setSecurity(List.of());
    }

    private boolean writes() {
        return method == HttpMethod.POST || method == HttpMethod.PATCH;
    }

    private void parameters() {
        if (operation.getParameters() != null)
            for (var parameter : operation.getParameters()) {
                SchemaTidy.inline(parameter.getSchema());
                if (parameter.getName().equals("If-Match")) parameter.required(true).description("The ETag of the version that the change was made from");
                if (parameter.getName().equals("Accept-Language")) parameter.description("zh-CN (default) or en");
                if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) parameter.setDescription("Names the thing");
            }
        if (writes())
            operation.addParameter(header("Idempotency-Key", "One per intent: a repeated request is answered and not repeated; kept for 48 hours",
                    OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).maxLength(255)));
    }

    private static Parameter header(String name, String description, Schema schema) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(description).schema(schema);
    }

    private void requestBody() {
        var body = operation.getRequestBody();
        if (body == null) return;
        body.removeExtension("x-problems");
        var media = body.getContent().getMediaTypes().values().iterator().next();
        if (method == HttpMethod.PATCH) {
            var name = media.getSchema().getRef().replaceFirst(".*/", "");
            components.addSchema(name + "Patch", SchemaTidy.patchOf(components.getSchemas().get(name)));
            media.setSchema(OASFactory.createSchema().ref("#/components/schemas/" + name + "Patch"));
            body.getContent().addMediaType("application/json", OASFactory.createMediaType().schema(media.getSchema()));
        }
        body.getContent().getMediaTypes().values().forEach(type -> {
            onlyReferred(type.getSchema());
            type.setExample(examples.of(type.getSchema()));
        });
    }

    /** The members of a form are told by its schema; the scanner tells them once more beside it, as text. */
    private static void onlyReferred(Schema schema) {
        if (schema == null || schema.getRef() == null) return;
        schema.setProperties(null);
        schema.setType((List<Schema.SchemaType>) null);
    }

    private void responses() {
        var responses = operation.getResponses();
        responses.getAPIResponses().keySet().stream().filter(status -> !status.startsWith("2")).toList().forEach(responses::removeAPIResponse);
        var status = responses.getAPIResponses().keySet().iterator().next();
        var happy = responses.getAPIResponse(status);
        if (method == HttpMethod.POST) {
            responses.removeAPIResponse(status);
            responses.addAPIResponse(creates() ? "201" : "200", happy);
        }
        happy.setDescription(creates() ? "Created" : "OK");
        if (happy.getContent() == null) return;
        var media = happy.getContent().getMediaTypes().values().iterator().next();
        media.setExample(examples.of(media.getSchema()));
        if (creates()) happy.addHeader("Location", textHeader("Path of the new thing"));
        if (isVersioned(media.getSchema())) {
            happy.addHeader("ETag", textHeader("Version of the thing, for If-Match and If-None-Match"));
            if (method == HttpMethod.GET) {
                operation.addParameter(header("If-None-Match", "Answers 304 when nothing has changed",
                        OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING))));
                responses.addAPIResponse("304", OASFactory.createAPIResponse().description("Not modified"));
            }
        }
    }

    private boolean creates() {
        return method == HttpMethod.POST && CREATES.matcher(operation.getOperationId()).matches();
    }

    private boolean isVersioned(Schema schema) {
        if (schema == null || schema.getRef() == null) return false;
        var properties = components.getSchemas().get(schema.getRef().replaceFirst(".*/", "")).getProperties();
        return properties != null && properties.containsKey("version");
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header textHeader(String description) {
        return OASFactory.createHeader().description(description).schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }

    private void problems() {
        var kinds = new ArrayList<ProblemKind>();
        var secured = path.startsWith("/api/v1/");
        boolean takes = operation.getParameters() != null && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.QUERY);
        if (takes || secured) kinds.add(REQUEST_INVALID);
        if (operation.getRequestBody() != null) kinds.addAll(List.of(REQUEST_UNREADABLE, PAYLOAD_TOO_LARGE, MEDIA_TYPE_UNSUPPORTED));
        if (secured) kinds.addAll(List.of(SIGN_IN_REQUIRED, ACCOUNT_NOT_BOUND, UNAVAILABLE, IDENTITY_PROVIDER_UNAVAILABLE));
        if (writes()) kinds.addAll(List.of(CROSS_SITE_REQUEST, IDEMPOTENCY_IN_FLIGHT, IDEMPOTENCY_MISMATCH));
        if (method == HttpMethod.PATCH) kinds.addAll(List.of(VERSION_STALE, VERSION_REQUIRED));
        kinds.addAll(List.of(NOT_ACCEPTABLE, INTERNAL_ERROR));
        var own = operation.getExtensions() == null ? null : (String) operation.getExtensions().get("x-problems");
        if (own != null) Arrays.stream(own.split(" ")).map(OperationTidy::known).filter(k -> !kinds.contains(k)).forEach(kinds::add);
        operation.removeExtension("x-problems");
        ProblemAnswers.add(operation.getResponses(), kinds);
    }

    private static ProblemKind known(String slug) {
        return ProblemCatalog.bySlug(slug).orElseThrow(() -> new IllegalStateException("x-problems names " + slug + ", which no feature has"));
    }
}
