package examengine.exchange;

import examengine.exchange.XlsxCell.Kind;
import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The sheet of a workbook that holds its items, with its header understood. */
final class XlsxTable {

    private static final List<String> PREFERRED = List.of("试题", "Items");
    private static final Set<String> EXAMPLES = Set.of("示例", "Examples");
    private static final int MOST_SHEETS = 100;

    private final XlsxBook book;
    private final XlsxBook.Sheet sheet;
    private final int headerRow;
    private final List<String> header;
    private final Columns columns;

    private XlsxTable(XlsxBook book, XlsxBook.Sheet sheet, XlsxRow row) {
        this.book = book;
        this.sheet = sheet;
        this.headerRow = row.number();
        this.header = row.texts();
        this.columns = Columns.of(header);
    }

    /**
     * All tables of items in a workbook, the one to be read first; examples are none.
     *
     * @throws Refusal {@code no-header} where there is none
     */
    static List<XlsxTable> in(XlsxBook book) {
        var tables = new ArrayList<XlsxTable>();
        book.sheets().stream()
                .limit(MOST_SHEETS)
                .filter(sheet -> !EXAMPLES.contains(sheet.name().strip()))
                .forEach(sheet ->
                        XlsxHeader.in(book, sheet).ifPresent(row -> tables.add(new XlsxTable(book, sheet, row))));
        if (tables.isEmpty()) {
            throw Refusal.invalid("no-header");
        }
        tables.stream()
                .filter(table -> PREFERRED.contains(table.name().strip()))
                .findFirst()
                .ifPresent(preferred -> Collections.swap(tables, 0, tables.indexOf(preferred)));
        return List.copyOf(tables);
    }

    /** The name of the sheet. */
    String name() {
        return sheet.name();
    }

    /** What is written above columns that are not taken, by address. */
    Map<String, String> unknown() {
        var unknown = new LinkedHashMap<String, String>();
        for (String name : columns.unknown()) {
            unknown.put(XlsxAddress.of(headerRow, lastOf(name)), name);
        }
        return unknown;
    }

    private int lastOf(String name) {
        int last = header.size() - 1;
        while (last > 0 && !header.get(last).strip().equals(name)) {
            last--;
        }
        return last;
    }

    /** Tells the rows below the header that say something in a known column. */
    void read(Consumer<XlsxRow> hearer) {
        book.read(sheet, row -> {
            if (row.number() > headerRow && isItem(row)) {
                hearer.accept(row);
            }
        });
    }

    private boolean isItem(XlsxRow row) {
        return Arrays.stream(Column.values())
                .flatMapToInt(column -> columns.position(column).stream())
                .anyMatch(row.cells()::containsKey);
    }

    /** The texts of a row under their columns. */
    Map<Column, String> texts(XlsxRow row) {
        return columns.texts(row.texts());
    }

    /** The pictures in the table. */
    XlsxShown pictures() {
        return book.pictures(sheet);
    }

    /** The columns of a row whose cells are of a kind. */
    Set<Column> columns(Kind kind, XlsxRow row) {
        var found = EnumSet.noneOf(Column.class);
        for (Column column : Column.values()) {
            columns.position(column).stream()
                    .mapToObj(row.cells()::get)
                    .filter(cell -> cell != null && cell.kind() == kind)
                    .forEach(cell -> found.add(column));
        }
        return found;
    }

    /** What stands at a position counted from 0; empty where it has no meaning for items. */
    Optional<Column> column(int position) {
        return columns.at(position);
    }

    /** The cell of a row under a column, such as {@code D7}; the row's number where the column is missing. */
    Place place(String file, XlsxRow row, Column column, String item) {
        var position = columns.position(column);
        return position.isPresent()
                ? Place.cell(file, XlsxAddress.of(row.number(), position.getAsInt()), item)
                : Place.row(file, row.number(), item);
    }
}
