package cn.gongjian.plan.text;

import static cn.gongjian.plan.text.PlanTextProblem.PLAN_FILE_BROKEN;
import static cn.gongjian.plan.text.PlanTextProblem.PLAN_FILE_EMPTY;
import static cn.gongjian.plan.text.PlanTextProblem.PLAN_FILE_ENCRYPTED;
import static cn.gongjian.plan.text.PlanTextProblem.PLAN_FILE_OLD_WORD;
import static cn.gongjian.plan.text.PlanTextProblem.PLAN_FILE_TOO_LARGE;
import static cn.gongjian.plan.text.PlanTextProblem.PLAN_TEXT_TOO_LONG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Takes the text out of a file. Only a bounded part of it is ever in memory, and nothing of it is run or fetched. */
public final class PlanText {

    public static final long MOST_BYTES = 10L * 1024 * 1024;
    /** A hundred pages and more; longer texts are books. */
    public static final int MOST_CHARS = 200_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private PlanText() {}

    public static String of(Path file) {
        try {
            if (Files.size(file) == 0) throw PLAN_FILE_EMPTY.because();
            if (Files.size(file) > MOST_BYTES) throw PLAN_FILE_TOO_LARGE.because();
            return mustSaySomething(read(file));
        } catch (IOException broken) {
            throw PLAN_FILE_BROKEN.because();
        }
    }

    /** For a text that was pasted, too. */
    public static String mustSaySomething(String text) {
        if (text.isBlank()) throw PLAN_FILE_EMPTY.because();
        if (text.length() > MOST_CHARS) throw PLAN_TEXT_TOO_LONG.because(MOST_CHARS);
        return text;
    }

    private static String read(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(1024);
        }
        if (begins(start, ZIP)) return DocxText.of(file);
        if (begins(start, OLE)) throw (OldWord.isEncrypted(file) ? PLAN_FILE_ENCRYPTED : PLAN_FILE_OLD_WORD).because();
        for (int i = 0; i < start.length - 4; i++) if (begins(Arrays.copyOfRange(start, i, i + 4), PDF)) return PdfText.of(file);
        return PlainText.of(Files.readAllBytes(file));
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}
