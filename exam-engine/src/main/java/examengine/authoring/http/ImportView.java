package examengine.authoring.http;

import examengine.authoring.Entered;
import examengine.authoring.FoundItem;
import examengine.authoring.Import;
import examengine.authoring.ImportCounts;
import examengine.authoring.ImportState;
import examengine.exchange.Format;
import examengine.exchange.Place;
import examengine.exchange.Problem;
import examengine.exchange.ProblemTexts;
import examengine.item.ItemType;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * An import as a page shows it.
 *
 * @param format null until it is known
 * @param items the first hundred good ones
 * @param problems the first thousand
 * @param entered what became of the good items; null before they begin to enter
 */
public record ImportView(
        String id,
        String bank,
        @Nullable String format,
        ImportState state,
        String file,
        int done,
        int all,
        int accepted,
        int rejected,
        int warned,
        List<Good> items,
        List<Bad> problems,
        @Nullable Entered entered,
        Instant startedAt) {

    public record Good(String code, ItemType type, String stem, String location) {
        static Good of(FoundItem item, Locale language) {
            return new Good(item.code(), item.type(), item.stem(), located(item.place(), language));
        }
    }

    /**
     * @param item the item's name in the file; empty without one
     * @param location the place in words
     * @param advice what its author can do about it
     */
    public record Bad(
            Problem.Severity severity,
            String file,
            Place.Unit unit,
            String number,
            String item,
            String location,
            String code,
            String detail,
            String advice) {
        static Bad of(Problem problem, Locale language) {
            Place place = problem.place();
            ProblemTexts texts = ProblemTexts.in(language);
            return new Bad(
                    problem.severity(),
                    place.file(),
                    place.unit(),
                    place.number(),
                    place.item(),
                    located(place, language),
                    problem.code(),
                    texts.reason(problem),
                    texts.advice(problem));
        }
    }

    static ImportView of(Import it, Locale language) {
        ImportCounts counts = it.counts();
        boolean begun = it.state() == ImportState.ENTERING || it.state() == ImportState.ENTERED;
        return new ImportView(
                it.id(),
                it.bank(),
                it.format().map(Format::code).orElse(null),
                it.state(),
                it.file(),
                counts.done(),
                counts.all(),
                counts.accepted(),
                counts.rejected(),
                counts.warned(),
                it.items().stream().map(item -> Good.of(item, language)).toList(),
                it.problems().stream().map(problem -> Bad.of(problem, language)).toList(),
                begun ? counts.entered() : null,
                it.startedAt());
    }

    private static String located(Place place, Locale language) {
        boolean chinese = language.equals(Locale.CHINESE);
        String number = place.number();
        return switch (place.unit()) {
            case FILE -> place.file();
            case LINE, ROW ->
                chinese ? "第 " + number + " 行" : place.unit().name().toLowerCase(Locale.ROOT) + " " + number;
            case CELL -> (chinese ? "单元格 " : "cell ") + number;
            case ITEM -> chinese ? "第 " + number + " 题" : "item " + number;
        };
    }
}
