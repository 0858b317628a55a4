package examengine.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * What an import did not take, or took with a warning, as a workbook to be mended and imported again: each row as its
 * author wrote it, the cell at fault marked, and beside it why and what to do. These two columns are passed over when
 * the workbook is imported.
 */
public final class XlsxReport {

    private XlsxReport() {}

    /**
     * @param file the file the report is about
     * @param language of the reasons and of the header
     */
    public static void write(ImportFile file, ImportReport report, Locale language, OutputStream out)
            throws IOException {
        var texts = new XlsxTexts(language);
        var rows = new XlsxReportRows(report, originals(file, report), texts);
        try (var book = new SXSSFWorkbook()) {
            var remarks = List.of(texts.text("reason"), texts.text("whattodo"));
            var sheet = new XlsxItemSheet(book, new XlsxLook(book), texts, texts.text("items"), remarks);
            byItem(report).forEach(problems -> rows.add(problems, sheet));
            XlsxLists.addTo(book, texts.language());
            book.write(out);
        }
    }

    /** All problems of a row, or of an item where there are no rows, stand together; in the order of the file. */
    private static Collection<List<Problem>> byItem(ImportReport report) {
        return report.problems().stream()
                .collect(groupingBy(problem -> unit(problem.place()), LinkedHashMap::new, toList()))
                .values();
    }

    private static Object unit(Place place) {
        return switch (place.unit()) {
            case ROW, CELL -> row(place);
            case FILE -> new Object();
            default -> place;
        };
    }

    private static OriginalRows originals(ImportFile file, ImportReport report) {
        return switch (report.format()) {
            case XLSX -> XlsxOriginalRows.of(file, rows(report));
            case CSV -> CsvOriginalRows.of(file);
            default -> OriginalRows.NONE;
        };
    }

    private static Set<Integer> rows(ImportReport report) {
        return report.problems().stream().map(problem -> row(problem.place())).collect(toSet());
    }

    /** The number of a place's row; 0 for a place without one. */
    static int row(Place place) {
        boolean counted = place.unit() == Place.Unit.ROW || place.unit() == Place.Unit.CELL;
        return counted ? Integer.parseInt(place.number().replaceAll("\\D", "")) : 0;
    }
}
