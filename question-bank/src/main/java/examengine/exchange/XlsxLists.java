package examengine.exchange;

import examengine.item.Difficulty;
import examengine.item.ItemType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A hidden sheet with the words that cells let their author choose from; each list has a name of its own. */
final class XlsxLists {

    private static final String SHEET = "lists";

    /** The columns to choose in, and the names of their lists. */
    private static final Map<Column, String> NAMES = Map.of(
            Column.TYPE, "types",
            Column.DIFFICULTY, "difficulties",
            Column.KEEP_ORDER, "yes_no",
            Column.MARKUP, "yes_no");

    private XlsxLists() {}

    /** Adds the sheet as the last one. */
    static void addTo(Workbook book, Locale language) {
        Sheet sheet = book.createSheet(SHEET);
        add(sheet, 0, "types", words(ItemType.values(), type -> Words.of(type, language)));
        add(sheet, 1, "difficulties", words(Difficulty.values(), level -> Words.of(level, language)));
        add(sheet, 2, "yes_no", List.of(Words.of(true, language), Words.of(false, language)));
        book.setSheetHidden(book.getSheetIndex(sheet), true);
    }

    /** The name of a column's list; null for columns in which anything may be written. */
    static String nameOf(Column column) {
        return NAMES.get(column);
    }

    private static void add(Sheet sheet, int column, String name, List<String> words) {
        for (int row = 0; row < words.size(); row++) {
            var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            line.createCell(column).setCellValue(words.get(row));
        }
        char letter = (char) ('A' + column);
        var range = sheet.getWorkbook().createName();
        range.setNameName(name);
        range.setRefersToFormula(SHEET + "!$" + letter + "$1:$" + letter + "$" + words.size());
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }
}
