package cn.gongjian.plan.text;

import static cn.gongjian.plan.text.PlanTextProblem.PLAN_FILE_ENCRYPTED;
import static cn.gongjian.plan.text.PlanTextProblem.PLAN_FILE_SCAN;
import static cn.gongjian.plan.text.PlanTextProblem.PLAN_TEXT_TOO_LONG;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF in reading order. What it keeps while it reads lies in a temporary file, and pages beyond the most are not read. */
final class PdfText {

    private static final int MOST_PAGES = 200;
    private static final long MOST_MEMORY = 16L * 1024 * 1024;
    private static final long MOST_STORAGE = 128L * 1024 * 1024;

    private PdfText() {}

    static String of(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()), MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_STORAGE).streamCache)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) throw PLAN_TEXT_TOO_LONG.because(PlanText.MOST_CHARS);
            var text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.setLineSeparator("\n");
                text.append(stripper.getText(pdf));
                if (text.length() > PlanText.MOST_CHARS) throw PLAN_TEXT_TOO_LONG.because(PlanText.MOST_CHARS);
            }
            if (text.toString().isBlank() && pdf.getNumberOfPages() > 0) throw PLAN_FILE_SCAN.because();
            return text.toString().replace("\u0000", "");
        } catch (InvalidPasswordException locked) {
            throw PLAN_FILE_ENCRYPTED.because();
        }
    }
}
