package examengine.authoring.http;

import examengine.blueprint.Feasibility;
import examengine.blueprint.Feasibility.Depth;
import examengine.blueprint.Feasibility.Shortage;
import examengine.drawing.Forecast;
import examengine.item.Difficulty;
import examengine.item.ItemType;
import jakarta.annotation.Nullable;
import java.util.List;

/**
 * Whether a bank can carry a blueprint, and how far.
 *
 * @param retakes how many papers after the first hold unseen items only
 * @param expectedScore what candidates earn on average, in points
 * @param spread the standard deviation of the expected score from paper to paper, in points
 * @param missing the ids of fixed items that are not live or no longer in force
 * @param enemies names of groups that hold more than one fixed item
 */
public record FeasibilityView(
        boolean feasible,
        Papers papers,
        int retakes,
        double expectedScore,
        double spread,
        List<CellDepth> cells,
        List<Short> shortages,
        List<String> missing,
        List<String> enemies) {

    /** @param log10 the decimal logarithm of the number of different papers */
    public record Papers(double log10) {}

    /** Section and cell are counted from 0; see {@link Depth}. */
    public record CellDepth(
            int section, int cell, int wanted, int available, int live, int expired, double facility, double exposure) {
        static CellDepth of(Depth depth) {
            return new CellDepth(
                    depth.section(),
                    depth.cell(),
                    depth.wanted(),
                    depth.available(),
                    depth.live(),
                    depth.expired(),
                    depth.facility(),
                    depth.exposure());
        }
    }

    /** A cell that cannot be filled; null area or difficulty mean any. */
    public record Short(
            int section,
            ItemType type,
            @Nullable String area,
            @Nullable Difficulty difficulty,
            int wanted,
            int available) {
        static Short of(Shortage shortage) {
            var cell = shortage.cell();
            return new Short(
                    shortage.section(),
                    cell.type(),
                    cell.area(),
                    cell.difficulty(),
                    shortage.wanted(),
                    shortage.available());
        }
    }

    static FeasibilityView of(Forecast forecast) {
        Feasibility found = forecast.feasibility();
        return new FeasibilityView(
                found.feasible(),
                new Papers(found.papersLog10()),
                found.retakes(),
                found.expectedScore(),
                forecast.spread(),
                found.cells().stream().map(CellDepth::of).toList(),
                found.shortages().stream().map(Short::of).toList(),
                found.missing(),
                found.enemies());
    }
}
