package cn.gongjian.organization;

/** 统一社会信用代码, GB 32100-2015: eighteen characters, the last one checks the others. */
final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    static boolean isValid(String code) {
        if (code == null || code.length() != 18 || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) return false;
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        // 31 − sum mod 31 is 31 when the sum divides evenly: the standard writes that as 0.
        return ALPHABET.indexOf(code.charAt(17)) == (31 - sum % 31) % 31;
    }
}
