package examengine.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes through a journal row by row: what was acknowledged must be there, and nothing that no page sent. */
final class Reconciliation {

    private final Acknowledgements pages;
    private final Map<Revision, Acknowledgement> missing = new HashMap<>();
    private final long acknowledged;
    private long rows;
    private long appliedTwice;

    Reconciliation(Acknowledgements pages) {
        this.pages = pages;
        pages.all().forEach(one -> missing.put(one.key(), one));
        acknowledged = missing.size();
    }

    /** @param choices as the journal holds them: labels in the order of the alphabet */
    void row(Revision revision, String choices) {
        rows++;
        if (!pages.wasSent(revision, choices)) {
            appliedTwice++;
        }
        missing.computeIfPresent(revision, (at, told) -> told.choices().equals(choices) ? null : told);
    }

    /** How many different answers were acknowledged. */
    long acknowledged() {
        return acknowledged;
    }

    long rows() {
        return rows;
    }

    /** Rows that no page sent like that: the journal's key lets an answer in again only under another revision. */
    long appliedTwice() {
        return appliedTwice;
    }

    /** What was acknowledged, but has not come by, or with other choices. */
    List<Acknowledgement> lost() {
        return List.copyOf(missing.values());
    }
}
