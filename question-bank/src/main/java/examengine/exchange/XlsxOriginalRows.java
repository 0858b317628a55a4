package examengine.exchange;

import examengine.kernel.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Some rows of a workbook as their author wrote them. */
final class XlsxOriginalRows implements OriginalRows {

    private final Map<Integer, Map<Column, String>> rows = new HashMap<>();
    private final XlsxTable table;

    private XlsxOriginalRows(XlsxTable table, Set<Integer> wanted) {
        this.table = table;
        XlsxShown pictures = table.pictures();
        table.read(row -> {
            if (wanted.contains(row.number())) {
                rows.put(row.number(), texts(pictures, row));
            }
        });
    }

    /** With pictures as far as they fit into cells. */
    private Map<Column, String> texts(XlsxShown pictures, XlsxRow row) {
        try {
            return XlsxWriter.fitting(pictures.in(table, row));
        } catch (Refusal tooLong) {
            return table.texts(row);
        }
    }

    /** Reads some rows; none of a file that cannot be read. */
    static OriginalRows of(ImportFile file, Set<Integer> wanted) {
        try (XlsxBook book = XlsxBook.of(file.bytes())) {
            return new XlsxOriginalRows(XlsxTable.in(book).get(0), wanted);
        } catch (Refusal unreadable) {
            return OriginalRows.NONE;
        }
    }

    @Override
    public Map<Column, String> texts(int row) {
        return rows.getOrDefault(row, Map.of());
    }

    @Override
    public Optional<Column> column(String cell) {
        return table.column(XlsxAddress.column(cell));
    }
}
