package cn.gongjian.plan.text;

import static cn.gongjian.plan.text.PlanTextProblem.*;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongjian.shared.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTextTest {

    private static final String TEXT = "工作方案\n每学期开展2次教研活动。";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void plainTextIsToldByItsBytes(String charset) throws IOException {
        assertThat(PlanText.of(file(TEXT.getBytes(Charset.forName(charset)))), is(TEXT));
    }

    @Test
    void theMarkOfAnEncodingIsNoPartOfTheText() throws IOException {
        assertThat(PlanText.of(file(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))), is(TEXT));
        assertThat(PlanText.of(file(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE))), is(TEXT));
        assertThat(PlanText.of(file(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE))), is(TEXT));
    }

    @Test
    void aDocxIsReadParagraphByParagraph() throws IOException {
        assertThat(PlanText.of(Docx.with(folder, Docx.paragraph("工作方案") + Docx.paragraph("每学期开展2次教研活动。"))), is(TEXT + "\n"));
    }

    @Test
    void cellsOfARowStandOnOneLine() throws IOException {
        var table = "<w:tbl><w:tr><w:tc>" + Docx.paragraph("3月") + "</w:tc><w:tc>" + Docx.paragraph("启动会") + "</w:tc></w:tr></w:tbl>";
        assertThat(PlanText.of(Docx.with(folder, table)), is("3月\t启动会\n"));
    }

    @Test
    void deletedTextIsNotRead() throws IOException {
        assertThat(PlanText.of(Docx.with(folder, "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>新</w:t></w:r></w:p>")), is("新\n"));
    }

    @Test
    void aPdfWithTextIsRead() throws IOException {
        var pdf = folder.resolve("plan.pdf");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("2026.9.1");
                content.endText();
            }
            document.save(pdf.toFile());
        }
        assertThat(PlanText.of(pdf).strip(), is("2026.9.1"));
    }

    @Test
    void aScanIsRefused() throws IOException {
        var pdf = folder.resolve("scan.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf.toFile());
        }
        refused(PLAN_FILE_SCAN, pdf);
    }

    @Test
    void aPdfWithAPasswordIsRefused() throws IOException {
        var pdf = folder.resolve("locked.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(pdf.toFile());
        }
        refused(PLAN_FILE_ENCRYPTED, pdf);
    }

    @Test
    void aDamagedPdfIsRefused() throws IOException {
        refused(PLAN_FILE_BROKEN, file("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aDamagedDocxIsRefused() throws IOException {
        var whole = Files.readAllBytes(Docx.with(folder, Docx.paragraph("方案")));
        refused(PLAN_FILE_BROKEN, file(java.util.Arrays.copyOf(whole, whole.length / 2)));
        refused(PLAN_FILE_BROKEN, Docx.with(folder, "<w:p><w:r>"));
    }

    @Test
    void aZipThatUnpacksToFarMoreThanItLooksIsRefused() throws IOException {
        refused(PLAN_FILE_UNPACKS_TOO_LARGE, Docx.repeated(folder, Docx.HEAD, "<w:p>" + " ".repeat(1_000_000) + "</w:p>", 70, Docx.FOOT));
    }

    @Test
    void anotherZipIsRefused() throws IOException {
        refused(PLAN_FILE_TYPE_REFUSED, file(java.util.HexFormat.of().parseHex("504b0506" + "00".repeat(18))));
    }

    @Test
    void anOldWordFileIsRefusedAndOneBehindAPasswordToo() throws IOException {
        var old = java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(64));
        refused(PLAN_FILE_OLD_WORD, file(old));
        var locked = java.util.Arrays.copyOf(old, old.length + 32);
        System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, locked, old.length, 32);
        refused(PLAN_FILE_ENCRYPTED, file(locked));
    }

    @Test
    void aPictureIsRefused() throws IOException {
        refused(PLAN_FILE_TYPE_REFUSED, file(java.util.HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452ff00fe01")));
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refused(PLAN_FILE_EMPTY, file(new byte[0]));
        refused(PLAN_FILE_EMPTY, file(" \n\u3000\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aBookIsRefused() throws IOException {
        refused(PLAN_TEXT_TOO_LONG, file("每学期开展活动。".repeat(400_000).getBytes(StandardCharsets.UTF_8)));
        refused(PLAN_TEXT_TOO_LONG, Docx.repeated(folder, Docx.HEAD, Docx.paragraph("每学期开展活动。".repeat(100)), 1000, Docx.FOOT));
    }

    @Test
    void moreThanTenMegabytesAreRefused() throws IOException {
        refused(PLAN_FILE_TOO_LARGE, file(new byte[(int) PlanText.MOST_BYTES + 1]));
    }

    private void refused(PlanTextProblem why, Path file) {
        assertThat(assertThrows(Problem.class, () -> PlanText.of(file)).kind(), is(why));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "plan", ""), content);
    }
}
