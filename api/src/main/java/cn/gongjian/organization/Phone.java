package cn.gongjian.organization;

/** Phone numbers are personal data: 138****5678 is all that most callers see. */
public final class Phone {

    private Phone() {}

    /** Numbers that a plan masked itself, such as 58566XXX, stay as they are. */
    /** No more than six digits in a row are left: the rest was taken out by whoever wrote the plan. */
    private static boolean isMaskedAlready(String phone) {
        return phone.matches(".*[*Xx].*") && !phone.matches(".*[0-9]{7,}.*");
    }

    public static String masked(String phone) {
        if (phone == null || isMaskedAlready(phone)) return phone;
        var digits = phone.strip();
        if (digits.length() < 7) return "*".repeat(digits.length());
        var tail = digits.substring(digits.length() - 4);
        return digits.substring(0, digits.length() >= 11 ? 3 : 2) + "****" + tail;
    }
}
