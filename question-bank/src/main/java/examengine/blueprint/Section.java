package examengine.blueprint;

import examengine.kernel.Refusal;
import java.util.List;

/**
 * A part of a paper under its own heading; inside it the items of all cells are mixed.
 *
 * @param instruction what candidates read before the first item; may be empty
 * @param cells at least one
 */
public record Section(String title, String instruction, List<Cell> cells) {

    /** @throws Refusal {@code empty-section} without a cell */
    public Section {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw Refusal.invalid("empty-section").with("title", title);
        }
    }
}
