package cn.gongjian.file;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says nothing yet; written as {} so that members can be added. Jackson writes an empty record only if it is annotated. */
@JsonPropertyOrder
@Schema(name = "RemoveFile")
public record RemoveFile() {}
