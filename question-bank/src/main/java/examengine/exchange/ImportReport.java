package examengine.exchange;

import examengine.exchange.Problem.Severity;
import examengine.item.ItemDraft;
import examengine.item.Picture;
import java.util.Collection;
import java.util.List;

/**
 * What a reader made of a file.
 *
 * @param accepted the good items in the order of the file, each with a code of its own
 * @param pictures all pictures the accepted items show, each once
 * @param problems what could not be taken and what was taken with a warning, in the order of the file
 */
public record ImportReport(
        Format format, List<Accepted> accepted, Collection<Picture> pictures, List<Problem> problems) {

    public ImportReport {
        accepted = List.copyOf(accepted);
        pictures = List.copyOf(pictures);
        problems = List.copyOf(problems);
    }

    /** A report on items without pictures. */
    public ImportReport(Format format, List<Accepted> accepted, List<Problem> problems) {
        this(format, accepted, List.of(), problems);
    }

    /** A report on a file that cannot be read at all. */
    public static ImportReport unreadable(Format format, ImportFile file, String code, String found) {
        return new ImportReport(format, List.of(), List.of(Problem.rejected(Place.whole(file.name()), code, found)));
    }

    /** The good items in the order of the file. */
    public List<ItemDraft> items() {
        return accepted.stream().map(Accepted::item).toList();
    }

    /** The problems that cost an item. */
    public List<Problem> rejected() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.REJECTED)
                .toList();
    }

    /** An item and where it stood. */
    public record Accepted(Place place, ItemDraft item) {}
}
