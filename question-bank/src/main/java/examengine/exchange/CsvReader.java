package examengine.exchange;

import examengine.exchange.ImportReport.Accepted;
import examengine.item.ItemDraft;
import examengine.item.Picture;
import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads CSV whose first row, or one of the first ten, names the columns in Chinese or English; {@link Column} has all
 * names, those of other systems among them. Commons CSV takes the rows apart: it knows quotation marks and line ends
 * inside cells, says where a file is malformed, and is maintained.
 */
public final class CsvReader implements ItemReader {

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public boolean recognises(ImportFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv")
                || ((name.endsWith(".txt") || name.endsWith(".tsv"))
                        && CsvTable.of(TextDecoding.beginning(file)).header().isPresent());
    }

    @Override
    public ImportReport read(ImportFile file, Progress progress) {
        CsvTable table = CsvTable.of(file.text());
        return table.header()
                .map(header -> new Reading(file.name(), table, header).report(progress))
                .orElseGet(() -> ImportReport.unreadable(format(), file, "no-header", ""));
    }

    /** Makes items of the rows below a header. */
    private static final class Reading {

        private final String file;
        private final List<List<String>> rows;
        private final int header;
        private final Columns columns;
        private final int unreadableFrom;
        private final List<Accepted> accepted = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Set<Picture> pictures = new LinkedHashSet<>();

        Reading(String file, CsvTable table, int header) {
            this.file = file;
            this.rows = table.rows();
            this.header = header;
            this.columns = Columns.of(rows.get(header));
            this.unreadableFrom = table.unreadableFrom();
        }

        ImportReport report(Progress progress) {
            columns.unknown()
                    .forEach(name ->
                            problems.add(Problem.warned(Place.row(file, header + 1, ""), "unknown-column", name)));
            List<RowItem> items =
                    rows.stream().map(row -> new RowItem(columns.texts(row))).toList();
            var codes =
                    new ItemCodes(Format.CSV, items.stream().map(RowItem::code).toList());
            for (int row = header + 1; row < rows.size(); row++) {
                if (!items.get(row).isEmpty()) {
                    take(row, items.get(row), codes);
                }
                progress.at(row, rows.size() - 1);
            }
            if (unreadableFrom > 0) {
                problems.add(Problem.rejected(Place.row(file, unreadableFrom, ""), "unreadable-row", ""));
            } else if (accepted.isEmpty() && problems.isEmpty()) {
                problems.add(Problem.rejected(Place.whole(file), "no-items", ""));
            }
            return new ImportReport(Format.CSV, accepted, pictures, problems);
        }

        private void take(int row, RowItem item, ItemCodes codes) {
            try {
                ItemDraft draft = item.draft(codes);
                codes.use(draft.code());
                accepted.add(new Accepted(Place.row(file, row + 1, draft.code()), draft));
                pictures.addAll(item.pictures());
            } catch (Refusal refusal) {
                Column column = RowItem.columnOf(refusal.code());
                String found = columns.texts(rows.get(row)).getOrDefault(column, "");
                problems.add(Problem.rejected(place(row, column, item.name()), refusal, found));
            }
        }

        private Place place(int row, Column column, String name) {
            return columns.position(column).stream()
                    .mapToObj(position -> Place.cell(file, XlsxAddress.of(row + 1, position), name))
                    .findFirst()
                    .orElseGet(() -> Place.row(file, row + 1, name));
        }
    }
}
