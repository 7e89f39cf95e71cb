package cn.gongjian.funding;

/** As what a ledger is taken along. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** With the mark by which Excel knows UTF-8. */
    CSV("text/csv;charset=utf-8");

    final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    LedgerTable table(LedgerWords words) {
        return this == XLSX ? new LedgerXlsx(words) : new LedgerCsv(words);
    }

    String ending() {
        return name().toLowerCase();
    }
}
