package cn.gongjian.funding.intake;

/** How a template is written. */
public enum TemplateFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv;charset=utf-8", "csv");

    private final String mediaType;
    private final String ending;

    TemplateFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
