package examengine.blueprint;

import examengine.kernel.Points;
import examengine.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Stream;

/** 组卷蓝图: how every paper of an examination is composed, whichever items a draw puts into it. */
@Entity
@Table(name = "blueprint")
public class Blueprint {

    @Id
    private String id;

    @Column(name = "bank_id")
    private String bankId;

    private String title;

    @Convert(converter = SectionsColumn.class)
    private List<Section> sections;

    protected Blueprint() {}

    /**
     * @param id a readable name chosen by the caller, up to 36 characters
     * @param sections at least one, in the order of the paper
     * @throws Refusal {@code empty-blueprint} without a section
     */
    public Blueprint(String id, String bankId, String title, List<Section> sections) {
        if (sections.isEmpty()) {
            throw Refusal.invalid("empty-blueprint").with("title", title);
        }
        this.id = id;
        this.bankId = bankId;
        this.title = title;
        this.sections = List.copyOf(sections);
    }

    public String id() {
        return id;
    }

    public String bankId() {
        return bankId;
    }

    public String title() {
        return title;
    }

    public List<Section> sections() {
        return sections;
    }

    public int itemCount() {
        return cells().mapToInt(Cell::count).sum();
    }

    /** The points of a paper answered without a fault. */
    public Points fullMark() {
        return cells().map(cell -> cell.points().times(cell.count())).reduce(Points.ZERO, Points::plus);
    }

    private Stream<Cell> cells() {
        return sections.stream().flatMap(section -> section.cells().stream());
    }
}
