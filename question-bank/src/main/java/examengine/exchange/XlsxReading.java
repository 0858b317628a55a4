package examengine.exchange;

import examengine.exchange.ImportReport.Accepted;
import examengine.item.Picture;
import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One reading of a workbook's items: a survey first, so that progress knows its end, then row by row. */
final class XlsxReading {

    /** Larger banks come in several files. */
    static final int MOST_ROWS = 50_000;

    /** How often progress is told. */
    private static final int STEP = 100;

    private final String file;
    private final XlsxTable table;
    private final Progress progress;

    private final List<Accepted> accepted = new ArrayList<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int all;
    private int done;

    /** @throws Refusal for a workbook without a table of items */
    XlsxReading(String file, XlsxBook book, Progress progress) {
        List<XlsxTable> tables = XlsxTable.in(book);
        this.file = file;
        this.table = tables.get(0);
        this.progress = progress;
        table.unknown().forEach((cell, name) -> warn(Place.cell(file, cell, ""), "unknown-column", name));
        tables.stream().skip(1).forEach(other -> warn(Place.whole(file), "sheet-left-out", other.name()));
    }

    /** @throws Refusal for a workbook that cannot be read, or whose table is empty or too long */
    ImportReport report() {
        var items = new XlsxItems(file, table, new ItemCodes(Format.XLSX, ids()));
        if (all == 0) {
            throw Refusal.invalid("no-items").with("found", table.name());
        }
        table.read(row -> take(items, row));
        return new ImportReport(Format.XLSX, accepted, pictures.values(), problems);
    }

    private Set<String> ids() {
        var ids = new HashSet<String>();
        table.read(row -> {
            ids.add(table.texts(row).getOrDefault(Column.CODE, ""));
            if (++all > MOST_ROWS) {
                throw Refusal.invalid("too-many-rows").with("found", MOST_ROWS);
            }
        });
        return ids;
    }

    private void take(XlsxItems items, XlsxRow row) {
        XlsxItems.Made made = items.made(row);
        made.item().ifPresent(accepted::add);
        made.pictures().forEach(picture -> pictures.put(picture.id(), picture));
        problems.addAll(made.problems());
        if (++done % STEP == 0 || done == all) {
            progress.at(done, all);
        }
    }

    private void warn(Place place, String code, String found) {
        problems.add(Problem.warned(place, code, found));
    }
}
