package examengine.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/**
 * 考卷: the draw a sitting was given, frozen with the revisions, the order of choices and the seed. It is written once
 * and never changed, one row for the whole paper, because it is always read whole.
 */
@Entity
public class Paper {

    @Id
    @Column(name = "sitting_id")
    private String sitting;

    @Column(name = "blueprint_id")
    private String blueprint;

    private long seed;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Convert(converter = PaperLinesColumn.class)
    private List<PaperLine> lines;

    protected Paper() {}

    Paper(String sitting, Drawn drawn) {
        this.sitting = sitting;
        this.blueprint = drawn.blueprint();
        this.seed = drawn.seed();
        this.drawnAt = drawn.at();
        this.lines = drawn.lines();
    }

    /** The id of the sitting it was given to. */
    String sitting() {
        return sitting;
    }

    public String blueprint() {
        return blueprint;
    }

    /** Draws the same paper again from the same pool. */
    public long seed() {
        return seed;
    }

    /** In the order of their positions. */
    public List<PaperLine> lines() {
        return lines;
    }
}
