package examengine.paper;

import examengine.drawing.DraftPaper;
import examengine.item.ItemType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

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

    /** @param typeOf the type of a drawn revision */
    public Paper(String sitting, String blueprint, DraftPaper draft, Function<String, ItemType> typeOf, Instant now) {
        this.sitting = sitting;
        this.blueprint = blueprint;
        this.seed = draft.seed();
        this.drawnAt = now;
        this.lines = draft.items().stream()
                .map(item -> PaperLine.of(item, typeOf.apply(item.revision())))
                .toList();
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
