package cn.gongjian.organization;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CloseOrganization")
public record CloseOrganization(@Schema(description = "Today if absent", examples = "2026-12-31") LocalDate closedOn) {}
