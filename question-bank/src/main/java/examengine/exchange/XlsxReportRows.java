package examengine.exchange;

import static java.util.stream.Collectors.joining;

import examengine.exchange.Problem.Severity;
import examengine.item.ItemDraft;
import examengine.item.Picture;
import examengine.kernel.Refusal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes the rows of a report: what is wrong with an item, and the item as its author wrote it. */
final class XlsxReportRows {

    private final OriginalRows originals;
    private final XlsxTexts texts;
    private final ProblemTexts sentences;
    private final ItemTexts cells;
    private final Map<String, ItemDraft> accepted = new HashMap<>();

    XlsxReportRows(ImportReport report, OriginalRows originals, XlsxTexts texts) {
        this.originals = originals;
        this.texts = texts;
        this.sentences = ProblemTexts.in(texts.language());
        this.cells = new ItemTexts(texts.language(), id -> picture(report, id));
        report.items().forEach(item -> accepted.put(item.code(), item));
    }

    /** @param problems of one item, or of no item */
    void add(List<Problem> problems, XlsxItemSheet sheet) {
        List<String> said = List.of(lines(problems, this::reason), lines(problems, sentences::advice));
        Set<Column> faults = EnumSet.noneOf(Column.class);
        problems.stream()
                .map(Problem::place)
                .filter(place -> place.unit() == Place.Unit.CELL)
                .forEach(place -> originals.column(place.number()).ifPresent(faults::add));
        sheet.add(said, item(problems.get(0).place()), faults);
    }

    private static Optional<Picture> picture(ImportReport report, String id) {
        return report.pictures().stream()
                .filter(picture -> picture.id().equals(id))
                .findFirst();
    }

    private static String lines(List<Problem> problems, Function<Problem, String> line) {
        return problems.stream().map(line).distinct().collect(joining("\n"));
    }

    private String reason(Problem problem) {
        Place place = problem.place();
        String where = texts.text("place." + place.unit()).formatted(place.number());
        String warned = problem.severity() == Severity.WARNED ? texts.text("warned") : "";
        return where + warned + sentences.reason(problem);
    }

    /** As written, where there are rows; else as it was understood; else its name, so that it can be found. */
    private Map<Column, String> item(Place place) {
        Map<Column, String> original = originals.texts(XlsxReport.row(place));
        try {
            return original.isEmpty() ? understood(place) : XlsxWriter.fitting(spread(original));
        } catch (Refusal tooLong) {
            return Map.of(Column.CODE, place.item());
        }
    }

    private Map<Column, String> understood(Place place) {
        ItemDraft item = accepted.get(place.item());
        return item == null ? Map.of(Column.CODE, place.item()) : XlsxWriter.fitting(cells.of(item));
    }

    /** Our own sheets have a column for each choice. */
    private static Map<Column, String> spread(Map<Column, String> original) {
        var spread = new EnumMap<>(original);
        String together = spread.remove(Column.CHOICES);
        if (together != null) {
            List<String> choices = RowItem.parted(together);
            for (int at = 0; at < Math.min(choices.size(), Column.LABELLED.size()); at++) {
                spread.put(Column.LABELLED.get(at), choices.get(at));
            }
        }
        return spread;
    }
}
