package examengine.exchange;

import examengine.exchange.XlsxCell.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows the numbers of cells as spreadsheets do; whole dates, which every country writes in its own way, as ISO 8601. */
final class XlsxNumbers {

    /** Characters of a format; spreadsheets allow no more. */
    static final int LONGEST_FORMAT = 255;

    /** Spreadsheets calculate with as many. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean since1904;

    /** @param since1904 whether days are counted from 1904 on instead of 1900 */
    XlsxNumbers(boolean since1904) {
        this.since1904 = since1904;
    }

    /** @param code the format in words, such as {@code 0.00%} */
    XlsxCell cell(double number, int format, String code) {
        if (DateUtil.isValidExcelDate(number) && DateUtil.isADateFormat(format, code)) {
            return new XlsxCell(date(number, format, code), Kind.DATE);
        }
        boolean general = code.equalsIgnoreCase("General") || code.equals("@");
        return new XlsxCell(general ? plain(number) : formatted(number, format, code), Kind.NUMBER);
    }

    private String date(double number, int format, String code) {
        LocalDateTime time = DateUtil.getLocalDateTime(number, since1904, true);
        String parts = code.toLowerCase(Locale.ROOT);
        if (time == null || !parts.contains("y") || !parts.contains("m") || !parts.contains("d")) {
            return formatted(number, format, code.replace("\"", ""));
        }
        boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? time.toLocalDate().toString() : time.format(DAY_AND_TIME);
    }

    /** Formats are written by anybody; the library cannot read all of them. */
    private String formatted(double number, int format, String code) {
        try {
            return formatter
                    .formatRawCellContents(number, format, code, since1904)
                    .strip();
        } catch (RuntimeException unreadable) {
            return plain(number);
        }
    }

    private static String plain(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return String.valueOf(number);
        }
        BigDecimal rounded = new BigDecimal(number).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
