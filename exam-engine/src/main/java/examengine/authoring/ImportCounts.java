package examengine.authoring;

import examengine.exchange.ImportReport;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An import in numbers. */
@Embeddable
public class ImportCounts {

    private int done;

    @Column(name = "all_items")
    private int all;

    private int accepted;

    private int rejected;

    private int warned;

    private int added;

    private int revised;

    private int unchanged;

    protected ImportCounts() {}

    /** Items read, or entered, so far. */
    public int done() {
        return done;
    }

    /** How many there are; 0 while unknown. */
    public int all() {
        return all;
    }

    /** Good items. */
    public int accepted() {
        return accepted;
    }

    /** Problems that cost an item. */
    public int rejected() {
        return rejected;
    }

    /** Problems that did not. */
    public int warned() {
        return warned;
    }

    /** What became of the good items so far. */
    public Entered entered() {
        return new Entered(added, revised, unchanged);
    }

    void read(ImportReport report) {
        accepted = report.accepted().size();
        rejected = report.rejected().size();
        warned = report.problems().size() - rejected;
        done = accepted;
        all = accepted;
    }

    void begin() {
        done = 0;
    }

    void enter(int some, Entered what) {
        done += some;
        Entered sum = entered().plus(what);
        added = sum.added();
        revised = sum.revised();
        unchanged = sum.unchanged();
    }
}
