package cn.gongjian.pairing;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeclinePairing")
public record DeclinePairing(@MultiLine @NotBlank @Size(max = 500) @Schema(examples = "已与其他支部结对") String reason) {}
