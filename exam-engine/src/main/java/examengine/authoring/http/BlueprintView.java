package examengine.authoring.http;

import examengine.authoring.KeepingBlueprints.Plan;
import examengine.blueprint.Blueprint;
import examengine.blueprint.Cell;
import examengine.blueprint.Section;
import examengine.blueprint.SectionOrder;
import examengine.item.Difficulty;
import examengine.item.ItemType;
import jakarta.annotation.Nullable;
import java.util.List;

/**
 * A blueprint as it is told, the same way round as {@link BlueprintForm}.
 *
 * @param version to be sent along with a change
 * @param editable whether no paper was drawn from it yet
 */
public record BlueprintView(
        String id, String bank, String title, int version, boolean editable, List<SectionView> sections) {

    public record SectionView(
            String title, String instruction, SectionOrder order, List<FixedView> fixed, List<CellView> cells) {
        static SectionView of(Section section) {
            return new SectionView(
                    section.title(),
                    section.instruction(),
                    section.order(),
                    section.fixed().stream()
                            .map(place ->
                                    new FixedView(place.item(), place.points().toString()))
                            .toList(),
                    section.cells().stream().map(CellView::of).toList());
        }
    }

    public record FixedView(String item, String points) {}

    public record CellView(
            ItemType type, @Nullable String area, @Nullable Difficulty difficulty, int count, String points) {
        static CellView of(Cell cell) {
            return new CellView(
                    cell.type(),
                    cell.area(),
                    cell.difficulty(),
                    cell.count(),
                    cell.points().toString());
        }
    }

    static BlueprintView of(Plan plan) {
        Blueprint blueprint = plan.blueprint();
        return new BlueprintView(
                blueprint.id(),
                blueprint.bankId(),
                blueprint.title(),
                blueprint.version(),
                plan.editable(),
                blueprint.sections().stream().map(SectionView::of).toList());
    }

    /** In a list. */
    public record Row(String id, String bank, String title, int items, String fullMark, int exams, boolean editable) {
        static Row of(Plan plan) {
            Blueprint blueprint = plan.blueprint();
            return new Row(
                    blueprint.id(),
                    blueprint.bankId(),
                    blueprint.title(),
                    blueprint.itemCount(),
                    blueprint.fullMark().toString(),
                    plan.exams(),
                    plan.editable());
        }
    }
}
