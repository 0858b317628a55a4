package examengine.blueprint;

import examengine.item.Difficulty;
import examengine.item.Facilities;
import examengine.item.ItemType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a draw has to know about a live item; neither its text nor its key.
 *
 * @param item the id of the item, the same through all its revisions
 * @param revision the id of the current revision
 * @param area a path, its steps apart by {@code /}
 * @param choices how many choices it offers
 * @param keepOrder whether its choices are always shown as they are written
 * @param facility the expected share of its points that candidates earn, 0 to 1; see {@link Facilities}
 * @param enemies names of groups; no paper holds two items of one group
 * @param lastDay the last day on which a paper may take it; empty while its rule goes on being in force
 */
public record PoolItem(
        String item,
        String revision,
        ItemType type,
        String area,
        Difficulty difficulty,
        int choices,
        boolean keepOrder,
        double facility,
        List<String> enemies,
        Optional<LocalDate> lastDay) {

    static final char BELOW = '/';

    public PoolItem {
        enemies = List.copyOf(enemies);
        if (!(facility >= 0 && facility <= 1)) {
            throw new IllegalArgumentException("no facility: " + facility);
        }
    }

    /** An item nobody has measured, without enemies, its choices in any order. */
    public PoolItem(String revision, ItemType type, String area, Difficulty difficulty, int choices) {
        this(
                revision,
                revision,
                type,
                area,
                difficulty,
                choices,
                false,
                Facilities.expected(difficulty),
                List.of(),
                Optional.empty());
    }

    boolean isExpired(LocalDate day) {
        return lastDay.filter(day::isAfter).isPresent();
    }

    /** Its area and all areas above it, such as {@code a/b/c}, {@code a/b}, {@code a}. */
    List<String> areas() {
        var areas = new ArrayList<String>();
        for (int end = area.length(); end >= 0; end = area.lastIndexOf(BELOW, end - 1)) {
            areas.add(area.substring(0, end));
        }
        return areas;
    }
}
