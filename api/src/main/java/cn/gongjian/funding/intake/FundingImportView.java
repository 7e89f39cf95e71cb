package cn.gongjian.funding.intake;

import cn.gongjian.shared.sheet.SheetRow;
import cn.gongjian.shared.time.ServiceTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundingImport", description = "What a file says and what would become of it now; only its confirmation records anything")
public record FundingImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) IntakeKind kind,
        @Schema(required = true, description = "Rows that are not blank, without the names of the columns", examples = "120") int rowCount,
        @Schema(required = true, description = "Rows that would become an entry", examples = "118") int newCount,
        @Schema(required = true, description = "Rows that were imported before and say the same", examples = "1") int unchangedCount,
        @Schema(required = true, description = "Rows that are refused; as long as there is one, nothing is recorded", examples = "1") int refusedCount,
        @Schema(required = true, description = "The columns of the file, in its order") List<Head> columns,
        @Schema(required = true, description = "200 at the most: those that are refused first, then in the order of the file") List<Row> rows,
        @Schema(required = true, description = "200 at the most, in the order of the file") List<FundingImportError> errors,
        @Schema(required = true, description = "Until when it can be confirmed") OffsetDateTime expiresAt,
        @Schema(description = "Absent until then") OffsetDateTime confirmedAt) {

    private static final int MOST = 200;

    @Schema(name = "FundingImportColumn")
    public record Head(
            @Schema(required = true, examples = "F") String letter,
            @Schema(required = true, examples = "总额（元）") String header) {}

    @Schema(name = "FundingImportRow", description = "A row as it was understood")
    public record Row(
            @Schema(required = true, description = "As the spreadsheet numbers its rows", examples = "3") int row,
            @Schema(required = true, description = "What would become of it") LineEffect effect,
            @Schema(required = true, description = "As many as there are columns; names as they are called, days ISO, money with two decimals") List<String> cells,
            @Schema(description = "The entry that it became before") UUID thingId) {}

    static FundingImportView of(Reading reading, Locale locale) {
        var columns = reading.header().columns();
        var heads = columns.stream().map(column -> new Head(SheetRow.letter(reading.header().place(column)), column.title())).toList();
        var words = IntakeWords.of(locale);
        var rows = reading.lines().stream().sorted((a, b) -> Boolean.compare(a.isSound(), b.isSound())).limit(MOST).map(line -> row(line, columns, words)).toList();
        var of = reading.of();
        return new FundingImportView(of.id, of.kind, reading.lines().size(), reading.count(LineEffect.NEW), reading.count(LineEffect.UNCHANGED), reading.count(LineEffect.REFUSED),
                heads, rows, FundingImportError.of(reading, locale), ServiceTime.at(of.createdAt.plus(FundingImport.KEPT)), ServiceTime.at(of.confirmedAt));
    }

    private static Row row(Line<?> line, List<Column> columns, IntakeWords words) {
        return new Row(line.number, line.effect(), columns.stream().map(column -> line.shown(column, words)).toList(), line.thingId);
    }
}
