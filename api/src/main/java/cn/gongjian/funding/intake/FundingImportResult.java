package cn.gongjian.funding.intake;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundingImportResult", description = "What was recorded of a table")
public record FundingImportResult(
        @Schema(required = true) IntakeKind kind,
        @Schema(required = true, examples = "118") int newCount,
        @Schema(required = true, description = "Rows that were imported before and say the same", examples = "1") int unchangedCount,
        @Schema(required = true, description = "200 at the most, in the order of the file") List<Entry> entries) {

    private static final int MOST = 200;

    @Schema(name = "FundingImportEntry")
    public record Entry(
            @Schema(required = true, examples = "3") int row,
            @Schema(required = true, description = "The number in the table", examples = "2026-001") String key,
            @Schema(required = true, description = "The fund, the allocation or the expense") UUID id) {}

    static FundingImportResult of(Reading reading) {
        return new FundingImportResult(reading.of().kind, reading.count(LineEffect.NEW), reading.count(LineEffect.UNCHANGED),
                reading.lines().stream().limit(MOST).map(line -> new Entry(line.number, line.key, line.thingId)).toList());
    }
}
