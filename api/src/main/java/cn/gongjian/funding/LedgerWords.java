package cn.gongjian.funding;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What codes and columns are called, in Chinese unless the reader prefers English. Names of purposes and classes are what the county calls them. */
record LedgerWords(ResourceBundle words, Map<String, String> purposes, Map<String, String> economicClasses) {

    static LedgerWords of(Locale locale, Map<String, String> purposes, Map<String, String> economicClasses) {
        var words = ResourceBundle.getBundle("funding.ledger", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new LedgerWords(words, purposes, economicClasses);
    }

    String title() {
        return words.getString("title");
    }

    String of(LedgerColumn column) {
        return words.getString(column.name());
    }

    String of(LedgerKind kind) {
        return words.getString("kind." + kind);
    }

    String purpose(String code) {
        return code == null ? null : purposes.getOrDefault(code, code);
    }

    /** With its code, by which accountants know it. */
    String economicClass(String code) {
        return code == null ? null : economicClasses.containsKey(code) ? code + " " + economicClasses.get(code) : code;
    }
}
