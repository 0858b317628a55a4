package examengine.exchange;

import examengine.exchange.ImportReport.Accepted;
import examengine.item.ItemDraft;
import examengine.item.Picture;
import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What becomes of the items of a file, one after the other; ends as an {@link ImportReport}. */
final class Gathering {

    private final List<Accepted> accepted = new ArrayList<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int done;

    /** Takes an item with those of its pictures that it shows, and the warnings about it. */
    void accept(Place place, ItemDraft item, ImportedHtml html) {
        done++;
        accepted.add(new Accepted(place, item));
        item.content().pictures().forEach(id -> pictures.put(id, html.pictures().get(id)));
        html.warnings().forEach(warning -> problems.add(Problem.warned(place, warning.code(), warning.found())));
    }

    /** @param otherwise quoted where the refusal does not tell what it found */
    void reject(Place place, Refusal refusal, String otherwise) {
        done++;
        problems.add(Problem.rejected(place, refusal, otherwise));
    }

    /** How many items were looked at. */
    int done() {
        return done;
    }

    ImportReport report(Format format) {
        return new ImportReport(format, accepted, pictures.values(), problems);
    }
}
