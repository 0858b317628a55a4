package examengine.exchange;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * The look of our workbooks. All cells of items are formatted as text, so that a spreadsheet neither makes a day of 1-2
 * nor a formula of what begins with an equals sign, not even when somebody edits the cell.
 */
final class XlsxLook {

    private static final String FONT = "Microsoft YaHei";
    private static final short SMALL = 10;
    private static final short LARGE = 14;
    private static final int INK = 0x1F2937;
    private static final int BLUE = 0x1D4E89;
    private static final int GREY = 0x5B6B7F;
    private static final int AMBER = 0x9A5B00;
    private static final int PALE_AMBER = 0xFFF1D6;
    private static final int PALE_GREY = 0xF3F5F8;
    private static final int LINE = 0xD5DBE3;

    private final SXSSFWorkbook book;
    private final CellStyle required;
    private final CellStyle optional;
    private final CellStyle remark;
    private final CellStyle cell;
    private final CellStyle fault;
    private final CellStyle advice;
    private final CellStyle title;
    private final CellStyle step;

    XlsxLook(SXSSFWorkbook book) {
        this.book = book;
        this.required = header(BLUE);
        this.optional = header(GREY);
        this.remark = header(AMBER);
        this.cell = body(null);
        this.fault = body(PALE_AMBER);
        this.advice = body(PALE_GREY);
        this.title = text(font(BLUE, LARGE, true));
        this.step = text(font(INK, SMALL, false));
    }

    /** The name of a column that has to be filled in. */
    CellStyle required() {
        return required;
    }

    /** The name of any other column. */
    CellStyle optional() {
        return optional;
    }

    /** The name of a column that says something about its row. */
    CellStyle remark() {
        return remark;
    }

    /** What an author writes. */
    CellStyle cell() {
        return cell;
    }

    /** What an author has to mend. */
    CellStyle fault() {
        return fault;
    }

    /** What is said to an author beside a row. */
    CellStyle advice() {
        return advice;
    }

    CellStyle title() {
        return title;
    }

    /** A line of running text. */
    CellStyle step() {
        return step;
    }

    private CellStyle header(int fill) {
        XSSFCellStyle style = text(font(0xFFFFFF, SMALL, true));
        fill(style, fill);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private CellStyle body(Integer fill) {
        XSSFCellStyle style = text(font(INK, SMALL, false));
        if (fill != null) {
            fill(style, fill);
        }
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle text(XSSFFont font) {
        var style = (XSSFCellStyle) book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setFont(font);
        return style;
    }

    private static void fill(XSSFCellStyle style, int colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int colour, short points, boolean bold) {
        var font = (XSSFFont) book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
