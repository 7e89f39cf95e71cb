package cn.gongjian.shared.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One member of the request that is not as it must be. */
@Schema(name = "Violation")
public record Violation(
        @Schema(description = "RFC 6901 JSON pointer into the request body, or the name of a query parameter", examples = "/amount", required = true) String pointer,
        @Schema(description = "What is wrong, for people", examples = "金额最多两位小数", required = true) String message) {}
