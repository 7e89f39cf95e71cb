package cn.gongjian.calendar.reading;

import java.nio.charset.StandardCharsets;

/** Calendar files as other programs write them. */
final class Files {

    private Files() {}

    /** A file with one event, whose properties these are. */
    static String event(String... properties) {
        return calendar("BEGIN:VEVENT", "UID:one@example.cn", String.join("\r\n", properties), "END:VEVENT");
    }

    static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//ZH\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
    }

    static String events(int count) {
        var lines = new StringBuilder();
        for (int i = 0; i < count; i++)
            lines.append("BEGIN:VEVENT\r\nUID:").append(i).append("\r\nSUMMARY:第").append(i).append("次\r\nDTSTART:20261210T060000Z\r\nEND:VEVENT\r\n");
        return calendar(lines.toString().strip());
    }

    static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
