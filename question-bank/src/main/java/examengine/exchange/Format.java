package examengine.exchange;

/**
 * The exchange formats.
 *
 * @see ItemFormats
 */
public enum Format {
    XLSX("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "csv", "text/csv"),
    GIFT("gift", "gift", "text/plain"),
    MOODLE_XML("moodle-xml", "xml", "application/xml"),
    AIKEN("aiken", "txt", "text/plain"),
    /** A content package of QTI items; single items are read as well. */
    QTI_21("qti-2.1", "zip", "application/zip"),
    QTI_22("qti-2.2", "zip", "application/zip"),
    QTI_30("qti-3.0", "zip", "application/zip");

    private final String code;
    private final String suffix;
    private final String mediaType;

    Format(String code, String suffix, String mediaType) {
        this.code = code;
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** The name in addresses and reports, such as {@code moodle-xml}. */
    public String code() {
        return code;
    }

    /** How the names of its files end, without the dot. */
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }
}
