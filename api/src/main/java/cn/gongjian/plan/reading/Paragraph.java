package cn.gongjian.plan.reading;

/** A line of the folded text, with its number and what stands as a title before its first full stop or colon. */
record Paragraph(Folded folded, int start, int end, int level, String number, int titleStart, int titleEnd, String above) {

    private static final int LONGEST_TITLE = 40;

    /** @param above titles of the sections around it, the nearest first */
    static Paragraph of(Folded folded, int start, int end, Outline outline) {
        var mark = Numbering.of(folded.text, start, end);
        int body = mark == null ? start : start + mark.number().length();
        int stop = body;
        while (stop < end && "。:;\n".indexOf(folded.text.charAt(stop)) < 0 && !isFullStop(folded.text, stop)) stop++;
        boolean isTitled = stop - body <= LONGEST_TITLE && stop > body && (mark != null || stop == end || folded.text.charAt(stop) == ':');
        int level = mark == null ? 0 : mark.level();
        int titleEnd = isTitled ? stop : body;
        return new Paragraph(folded, start, end, level, mark == null ? null : mark.number(), body, titleEnd, outline.enter(level, folded.text.substring(body, titleEnd)));
    }

    /** 意识.阐述: a dot between two characters was meant as one. */
    static boolean isFullStop(String text, int at) {
        return text.charAt(at) == '.' && at > 0 && at + 1 < text.length() && Folding.isHan(text.charAt(at - 1)) && Folding.isHan(text.charAt(at + 1));
    }

    String title() {
        return folded.text.substring(titleStart, titleEnd);
    }

    String text() {
        return folded.text.substring(start, end);
    }

    /** Nothing but a title. */
    boolean isHeading() {
        return titleEnd > titleStart && end - titleEnd <= 1;
    }
}
