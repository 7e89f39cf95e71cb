package cn.gongjian.plan.text;

import static cn.gongjian.plan.text.PlanTextProblem.PLAN_FILE_TYPE_REFUSED;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8, UTF-16 with its mark, or GB18030; whatever is none of them is no text. */
final class PlainText {

    private static final int OTHERS_OF_A_THOUSAND = 5;

    private PlainText() {}

    static String of(byte[] content) {
        var text = decoded(content);
        long odd = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t').count();
        if (odd * 1000 > (long) text.length() * OTHERS_OF_A_THOUSAND) throw PLAN_FILE_TYPE_REFUSED.because();
        // A database keeps no NUL.
        return text.replace("\u0000", "");
    }

    private static String decoded(byte[] content) {
        if (begins(content, 0xef, 0xbb, 0xbf)) return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        if (begins(content, 0xff, 0xfe)) return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        if (begins(content, 0xfe, 0xff)) return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            try {
                return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString();
            } catch (CharacterCodingException another) {
                continue;
            }
        }
        throw PLAN_FILE_TYPE_REFUSED.because();
    }

    private static boolean begins(byte[] content, int... with) {
        for (int i = 0; i < with.length; i++) if (content.length <= i || (content[i] & 0xff) != with[i]) return false;
        return true;
    }
}
