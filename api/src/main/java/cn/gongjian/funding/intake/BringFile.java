package cn.gongjian.funding.intake;

import cn.gongjian.shared.sheet.SheetRow;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/** A file that was read; the digest stands for all of its rows where two requests are compared. */
record BringFile(IntakeKind kind, UUID fundId, UUID allocationId, String sha256, @JsonIgnore List<SheetRow> rows) {}
