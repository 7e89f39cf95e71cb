package cn.gongjian.shared;

import java.util.regex.Pattern;

/**
 * 文号 such as 浙教基〔2020〕70号, in the one form that GB/T 9704 knows: six-corner brackets, no 第, no leading zeros.
 * People type it with whatever brackets their keyboard has; what does not have this form at all stays as it was written.
 */
public record DocumentNumber(String text) {

    private static final Pattern FORM = Pattern.compile(
            "(?<issuer>[^\\[\\]()（）［］【】〔〕]+?)\\s*[\\[(（［【〔]\\s*(?<year>\\d{4})\\s*年?\\s*[])）］】〕]\\s*第?\\s*(?<serial>\\d{1,8})\\s*号?",
            Pattern.UNICODE_CHARACTER_CLASS);

    public DocumentNumber {
        var written = FORM.matcher(text.strip());
        // parseInt reads full-width digits as well, and drops leading zeros.
        text = written.matches()
                ? written.group("issuer").strip() + "〔" + Integer.parseInt(written.group("year")) + "〕" + Integer.parseInt(written.group("serial")) + "号"
                : text.strip();
    }

    /** For optional members of a request: nothing, and blanks, are no number. */
    public static String normalised(String written) {
        return written == null || written.isBlank() ? null : new DocumentNumber(written).text;
    }

    @Override
    public String toString() {
        return text;
    }
}
