package examengine.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a CSV file as their author wrote them. */
final class CsvOriginalRows implements OriginalRows {

    private final List<List<String>> rows;
    private final int header;
    private final Columns columns;

    private CsvOriginalRows(List<List<String>> rows, int header) {
        this.rows = rows;
        this.header = header;
        this.columns = Columns.of(rows.get(header));
    }

    /** None of a file without a header. */
    static OriginalRows of(ImportFile file) {
        CsvTable table = CsvTable.of(file.text());
        return table.header()
                .<OriginalRows>map(header -> new CsvOriginalRows(table.rows(), header))
                .orElse(OriginalRows.NONE);
    }

    @Override
    public Map<Column, String> texts(int row) {
        boolean below = row > header + 1 && row <= rows.size();
        return below ? columns.texts(rows.get(row - 1)) : Map.of();
    }

    @Override
    public Optional<Column> column(String cell) {
        return columns.at(XlsxAddress.column(cell));
    }
}
