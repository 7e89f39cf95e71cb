package cn.gongjian.shared.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Titles, details and help of problems, in Chinese unless the caller prefers English. */
public final class ProblemWords {

    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private ProblemWords() {}

    public static String title(ProblemKind kind, Locale locale) {
        return words(kind, locale).getProperty(kind.slug() + ".title");
    }

    public static String detail(ProblemKind kind, Locale locale, Object... facts) {
        var pattern = words(kind, locale).getProperty(kind.slug() + ".detail");
        return pattern == null ? null : new MessageFormat(pattern, locale).format(facts);
    }

    /** What a caller can do about it; shown on the page that documents the problem. */
    public static String help(ProblemKind kind, Locale locale) {
        return words(kind, locale).getProperty(kind.slug() + ".help");
    }

    /** The language of words that belong to no problem, such as validation messages, follows the same choice. */
    public static Locale locale(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) return Locale.CHINA;
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage),
                    java.util.List.of(Locale.CHINA, Locale.CHINESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(best) ? Locale.ENGLISH : Locale.CHINA;
        } catch (IllegalArgumentException unreadable) {
            return Locale.CHINA;
        }
    }

    private static Properties words(ProblemKind kind, Locale locale) {
        var language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "zh";
        return FILES.computeIfAbsent("problem/" + kind.feature() + "." + language + ".properties", ProblemWords::load);
    }

    private static Properties load(String file) {
        var properties = new Properties();
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in != null) properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
