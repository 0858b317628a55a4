package examengine.exchange;

import examengine.exchange.ImportReport.Accepted;
import examengine.exchange.XlsxCell.Kind;
import examengine.item.ItemDraft;
import examengine.item.Picture;
import examengine.kernel.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes items of the rows of a table, or tells which cell of a row is at fault. */
final class XlsxItems {

    private static final Map<Kind, String> UNREADABLE = Map.of(
            Kind.ERROR, "error-in-cell",
            Kind.UNCALCULATED, "formula-not-calculated",
            Kind.PICTURE, "picture-in-cell");

    private final String file;
    private final XlsxTable table;
    private final XlsxShown pictures;
    private final ItemCodes codes;

    XlsxItems(String file, XlsxTable table, ItemCodes codes) {
        this.file = file;
        this.table = table;
        this.pictures = table.pictures();
        this.codes = codes;
    }

    /** What a row makes: an item with what should be looked at, or else the one problem that cost it. */
    record Made(Optional<Accepted> item, Collection<Picture> pictures, List<Problem> problems) {}

    Made made(XlsxRow row) {
        RowItem plain = new RowItem(table.texts(row));
        Optional<Problem> unreadable = unreadable(row, plain);
        if (unreadable.isPresent()) {
            return bad(unreadable.get());
        }
        try {
            return good(row, new RowItem(pictures.in(table, row)));
        } catch (Refusal refusal) {
            Column column = plain.columnOf(refusal);
            String found = table.texts(row).getOrDefault(column, "");
            return bad(Problem.rejected(place(row, column, plain), refusal, found));
        }
    }

    private Made good(XlsxRow row, RowItem item) {
        ItemDraft draft = item.draft(codes);
        codes.use(draft.code());
        var accepted = new Accepted(Place.row(file, row.number(), draft.code()), draft);
        return new Made(Optional.of(accepted), item.pictures(), warnings(row, item));
    }

    private static Made bad(Problem problem) {
        return new Made(Optional.empty(), List.of(), List.of(problem));
    }

    private Optional<Problem> unreadable(XlsxRow row, RowItem item) {
        return UNREADABLE.entrySet().stream()
                .flatMap(kind -> table.columns(kind.getKey(), row).stream()
                        .map(column -> Problem.rejected(
                                place(row, column, item),
                                kind.getValue(),
                                table.texts(row).getOrDefault(column, ""))))
                .findFirst();
    }

    private List<Problem> warnings(XlsxRow row, RowItem item) {
        Stream<Problem> leftOut = pictures.leftOut(table, row).stream()
                .map(cell -> Problem.warned(Place.cell(file, cell, item.name()), "picture-not-taken", ""));
        return Stream.concat(dates(row, item), leftOut).toList();
    }

    /** Spreadsheets make days of texts such as 1-2; nobody but the author knows what was meant. */
    private Stream<Problem> dates(XlsxRow row, RowItem item) {
        Set<Column> dates = table.columns(Kind.DATE, row);
        dates.remove(Column.LAST_DAY);
        return dates.stream()
                .map(column -> Problem.warned(
                        place(row, column, item),
                        "date-in-cell",
                        table.texts(row).getOrDefault(column, "")));
    }

    private Place place(XlsxRow row, Column column, RowItem item) {
        return table.place(file, row, column, item.name());
    }
}
