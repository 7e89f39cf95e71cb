package cn.gongjian.funding.intake;

import cn.gongjian.shared.problem.ProblemKind;
import cn.gongjian.shared.problem.ProblemWords;
import cn.gongjian.shared.sheet.SheetRow;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundingImportError", description = "What is wrong with a cell, or with what its row asks for")
public record FundingImportError(
        @Schema(required = true, description = "As the spreadsheet numbers its rows", examples = "3") int row,
        @Schema(description = "As the spreadsheet names its columns; absent where the file has no such column", examples = "F") String column,
        @Schema(required = true, description = "The name of the column", examples = "总额（元）") String header,
        @Schema(required = true, examples = "金额最多两位小数。") String message) {

    private static final int MOST = 200;

    /** As many as somebody might mend at once, in the order of the file. */
    static List<FundingImportError> of(Reading reading, Locale locale) {
        return reading.lines().stream().flatMap(line -> line.troubles.stream().map(trouble -> of(reading.header(), line, trouble, locale))).limit(MOST).toList();
    }

    private static FundingImportError of(Header header, Line<?> line, Line.Trouble trouble, Locale locale) {
        var place = header.place(trouble.column());
        return new FundingImportError(line.number, place == null ? null : SheetRow.letter(place), trouble.column().title(),
                message(trouble.problem().kind(), locale, trouble.problem().facts()));
    }

    private static String message(ProblemKind kind, Locale locale, Object... facts) {
        return ProblemWords.detail(kind, locale, facts);
    }

    /** As spreadsheets name a cell. */
    String pointer() {
        return "/" + (column == null ? header : column) + row;
    }
}
