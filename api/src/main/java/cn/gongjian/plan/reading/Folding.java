package cn.gongjian.plan.reading;

/** One character as the rules see it, whatever keyboard it was typed on. */
final class Folding {

    /** Not part of the folded text. */
    static final char DROPPED = 0;
    /** What stands first in each word is meant by the others of it. */
    private static final String[] SAME = {",，", ":：﹕", ";；", "(（﹙", ")）﹚", "!！", "?？", ".．", "、﹑､", "[［【", "]］】", "{｛", "}｝", "-—–－‐‑‒―─━~～∼〜﹣", "“‟＂",
            "”„", "‘＇", "x×✕✖", "*＊", "〇○◯零", "%％", "/／", "+＋", "=＝", "≥≧⩾", "≤≦⩽", ">＞", "<＜", "《〈", "》〉", "“「『", "”」』", "·•"};
    private static final char[] FOLDED = table();

    private Folding() {}

    static char of(char c) {
        if (c == '\n' || c < FOLDED.length && FOLDED[c] == c) return c;
        if (c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\u00ad' || c == '\ufeff' || c >= '\u2000' && c <= '\u200f' || c == '\u2060' || c == '\u202f') return DROPPED;
        return FOLDED[c] != 0 ? FOLDED[c] : Traditional.simplified(c);
    }

    private static char[] table() {
        var table = new char[0x10000];
        for (char c = '\uff01'; c <= '\uff5e'; c++) table[c] = (char) (c - 0xfee0);
        for (var same : SAME) for (char c : same.toCharArray()) table[c] = same.charAt(0);
        return table;
    }

    static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff || c == '〇';
    }
}
