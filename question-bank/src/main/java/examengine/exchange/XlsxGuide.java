package examengine.exchange;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet that tells what goes where, in both languages: the reader's own first. */
final class XlsxGuide {

    private static final int CHARACTER = 256;
    private static final List<Integer> WIDTHS = List.of(16, 18, 9, 52, 58, 42);
    private static final List<String> STEPS = List.of("step1", "step2", "step3", "step4");
    private static final float TITLE_HEIGHT = 30;
    private static final float HEADER_HEIGHT = 22;
    private static final float STEP_HEIGHT = 18;

    private final SXSSFSheet sheet;
    private final XlsxLook look;
    private final XlsxTexts texts;
    private final XlsxTexts other;
    private int rows;

    private XlsxGuide(SXSSFWorkbook book, XlsxLook look, XlsxTexts texts) {
        this.sheet = book.createSheet(texts.text("guide"));
        this.look = look;
        this.texts = texts;
        this.other = new XlsxTexts(texts.language().equals(Locale.CHINESE) ? Locale.ENGLISH : Locale.CHINESE);
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
        }
        sheet.setDisplayGridlines(false);
    }

    static void addTo(SXSSFWorkbook book, XlsxLook look, XlsxTexts texts) {
        var guide = new XlsxGuide(book, look, texts);
        guide.row(TITLE_HEIGHT, look.title(), List.of(texts.text("title")));
        STEPS.forEach(step -> guide.row(STEP_HEIGHT, look.step(), List.of(texts.text(step))));
        guide.rows++;
        guide.row(HEADER_HEIGHT, look.optional(), guide.header());
        Columns.TEMPLATE.stream()
                .filter(column -> column == Column.A || !Column.LABELLED.contains(column))
                .forEach(guide::column);
        guide.rows++;
        STEPS.forEach(step -> guide.row(STEP_HEIGHT, look.step(), List.of(guide.other.text(step))));
    }

    private List<String> header() {
        return List.of(
                texts.text("column"),
                other.text("column"),
                texts.text("needed"),
                texts.text("meaning"),
                other.text("meaning"),
                texts.text("example"));
    }

    private void column(Column column) {
        List<String> said = List.of(
                name(column, texts),
                name(column, other),
                texts.text(XlsxTexts.isRequired(column) ? "yes" : "no"),
                texts.meaning(column),
                other.meaning(column),
                texts.example(column));
        row(-1, look.cell(), said);
    }

    /** The choices are told of together. */
    private static String name(Column column, XlsxTexts texts) {
        String name = column.name(texts.language());
        return column == Column.A ? name + " … " + Column.J.name(texts.language()) : name;
    }

    /** @param height in points; -1 for what the text needs */
    private void row(float height, CellStyle style, List<String> said) {
        Row row = sheet.createRow(rows++);
        row.setHeightInPoints(height);
        for (int column = 0; column < said.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(said.get(column));
            cell.setCellStyle(style);
        }
    }
}
