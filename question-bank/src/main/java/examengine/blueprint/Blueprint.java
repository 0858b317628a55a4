package examengine.blueprint;

import examengine.kernel.Points;
import examengine.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    @Version
    private int version;

    protected Blueprint() {}

    /**
     * @param id a readable name chosen by the caller, up to 36 characters
     * @param sections at least one, in the order of the paper
     * @throws Refusal {@code empty-blueprint} without a section, {@code fixed-twice} when an item is fixed in two places
     */
    public Blueprint(String id, String bankId, String title, List<Section> sections) {
        this.id = id;
        this.bankId = bankId;
        become(title, sections);
    }

    /**
     * Says something else from now on. Papers show the titles of its sections, so whoever calls makes sure that none was
     * drawn from it.
     *
     * @throws Refusal as the constructor
     */
    public final void become(String newTitle, List<Section> newSections) {
        if (newSections.isEmpty()) {
            throw Refusal.invalid("empty-blueprint").with("found", newTitle);
        }
        Set<String> seen = new HashSet<>();
        fixed(newSections).filter(item -> !seen.add(item)).findFirst().ifPresent(item -> {
            throw Refusal.invalid("fixed-twice").with("item", item);
        });
        this.title = newTitle;
        this.sections = List.copyOf(newSections);
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

    /** Rises with every change; who saves names the one last seen. */
    public int version() {
        return version;
    }

    /** Whether every paper holds this item. */
    public boolean fixes(String item) {
        return fixed(sections).anyMatch(item::equals);
    }

    public int itemCount() {
        return sections.stream().mapToInt(Section::itemCount).sum();
    }

    /** The points of a paper answered without a fault. */
    public Points fullMark() {
        return sections.stream().map(Section::fullMark).reduce(Points.ZERO, Points::plus);
    }

    private static Stream<String> fixed(List<Section> sections) {
        return sections.stream().flatMap(section -> section.fixed().stream()).map(FixedItem::item);
    }
}
