package cn.gongjian.session;

import java.util.regex.Pattern;

/** Where to go after sign-in: a page of this site and nowhere else. */
final class ReturnTo {

    private static final Pattern PAGE = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_\\-.?=&%+,:#]{0,500}");

    private ReturnTo() {}

    static String safe(String wanted) {
        return wanted == null || !PAGE.matcher(wanted).matches() || wanted.startsWith("/api/") || wanted.startsWith("/auth/")
                ? "/"
                : wanted;
    }
}
