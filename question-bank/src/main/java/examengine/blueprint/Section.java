package examengine.blueprint;

import examengine.kernel.Points;
import examengine.kernel.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A part of a paper under its own heading.
 *
 * @param instruction what candidates read before the first item; may be empty
 * @param fixed items that every paper holds, in the order of the author; may be empty
 * @param cells what is drawn beside them; may be empty where items are fixed
 */
public record Section(String title, String instruction, SectionOrder order, List<FixedItem> fixed, List<Cell> cells) {

    /** @throws Refusal {@code empty-section} with neither a cell nor a fixed item */
    public Section {
        Objects.requireNonNull(order, "order");
        fixed = List.copyOf(fixed);
        cells = List.copyOf(cells);
        if (cells.isEmpty() && fixed.isEmpty()) {
            throw Refusal.invalid("empty-section").with("found", title);
        }
    }

    /**
     * A section that mixes what its cells draw.
     *
     * @throws Refusal {@code empty-section} without a cell
     */
    public Section(String title, String instruction, List<Cell> cells) {
        this(title, instruction, SectionOrder.MIXED, List.of(), cells);
    }

    int itemCount() {
        return fixed.size() + cells.stream().mapToInt(Cell::count).sum();
    }

    Points fullMark() {
        return Stream.concat(
                        fixed.stream().map(FixedItem::points),
                        cells.stream().map(cell -> cell.points().times(cell.count())))
                .reduce(Points.ZERO, Points::plus);
    }
}
