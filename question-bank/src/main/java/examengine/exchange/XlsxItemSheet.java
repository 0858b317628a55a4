package examengine.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A sheet of items in our own columns: a header that stays in sight, and text below it. */
final class XlsxItemSheet {

    private static final int CHARACTER = 256;
    private static final float HEADER_HEIGHT = 26;
    private static final int REMARK_WIDTH = 34;
    private static final int CHOICE_WIDTH = 20;

    private final SXSSFSheet sheet;
    private final XlsxLook look;
    private final XlsxTexts texts;
    private final int remarks;

    /** @param remarks names of columns on the left that say something about their rows; they are no part of the items */
    XlsxItemSheet(SXSSFWorkbook book, XlsxLook look, XlsxTexts texts, String name, List<String> remarks) {
        this.sheet = book.createSheet(name);
        this.look = look;
        this.texts = texts;
        this.remarks = remarks.size();
        Row header = sheet.createRow(0);
        header.setHeightInPoints(HEADER_HEIGHT);
        for (int position = 0; position < remarks.size(); position++) {
            column(header, position, REMARK_WIDTH, remarks.get(position), look.remark());
        }
        Columns.TEMPLATE.forEach(column -> column(header, column));
        int last = remarks.size() + Columns.TEMPLATE.size() - 1;
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, last));
        sheet.createFreezePane(remarks.size() + 1, 1);
    }

    private void column(Row header, Column column) {
        CellStyle style = XlsxTexts.isRequired(column) ? look.required() : look.optional();
        column(header, position(column), width(column), texts.header(column), style);
        new XlsxHelp(sheet, texts).add(column, position(column));
    }

    private void column(Row header, int position, int width, String name, CellStyle style) {
        sheet.setColumnWidth(position, width * CHARACTER);
        sheet.setDefaultColumnStyle(position, look.cell());
        write(header, position, name, style);
    }

    private int position(Column column) {
        return remarks + Columns.TEMPLATE.indexOf(column);
    }

    /** Adds an item below those before. */
    void add(Map<Column, String> item) {
        add(List.of(), item, Set.of());
    }

    /**
     * Adds an item below those before.
     *
     * @param said under the columns of remarks
     * @param faults the columns whose cells are marked, filled in or not
     */
    void add(List<String> said, Map<Column, String> item, Set<Column> faults) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int position = 0; position < said.size(); position++) {
            write(row, position, said.get(position), look.advice());
        }
        for (Column column : Columns.TEMPLATE) {
            String text = item.getOrDefault(column, "");
            CellStyle style = faults.contains(column) ? look.fault() : look.cell();
            if (!text.isEmpty() || faults.contains(column)) {
                write(row, position(column), text, style);
            }
        }
    }

    private static void write(Row row, int position, String text, CellStyle style) {
        Cell cell = row.createCell(position);
        cell.setCellValue(XlsxEscapes.written(text));
        cell.setCellStyle(style);
    }

    /** In characters. */
    private static int width(Column column) {
        return switch (column) {
            case STEM -> 48;
            case EXPLANATION -> 36;
            case AREA -> 22;
            case CODE, STANDARD, TAGS, ENEMIES, LAST_DAY -> 15;
            case TYPE, EDITION, CLAUSE, KEEP_ORDER -> 12;
            case DIFFICULTY, ANSWER, MARKUP -> 9;
            default -> CHOICE_WIDTH;
        };
    }
}
