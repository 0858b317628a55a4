package examengine.drawing;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Cell;
import examengine.blueprint.Pool;
import examengine.blueprint.PoolItem;
import examengine.blueprint.Section;
import examengine.exchange.SampleBank;
import examengine.item.Difficulty;
import examengine.item.Facilities;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.kernel.Points;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** The sample bank and a paper of 100 points from all of its areas. */
final class SamplePapers {

    private static final List<ItemDraft> DRAFTS = SampleBank.items();

    private SamplePapers() {}

    /** Nobody has measured anything yet: facilities are what the authors' levels say. */
    static Pool unmeasured() {
        return new Pool(DRAFTS.stream()
                .map(draft -> pooled(draft, Facilities.expected(draft.difficulty())))
                .toList());
    }

    /** Facilities as they may turn out, scattered around the authors' levels with a standard deviation of 0.12. */
    static Pool measured(long seed) {
        var random = new Random(seed);
        return new Pool(DRAFTS.stream()
                .map(draft -> pooled(
                        draft,
                        Math.max(
                                0.05,
                                Math.min(
                                        0.98, Facilities.expected(draft.difficulty()) + 0.12 * random.nextGaussian()))))
                .toList());
    }

    /** 40 single-choice items of 1 point, 20 multiple-choice of 2, 20 true/false of 1, evenly over ten areas. */
    static Blueprint blueprint() {
        List<String> areas = DRAFTS.stream().map(ItemDraft::area).distinct().toList();
        return new Blueprint(
                "site-safety",
                "sample",
                "安全员",
                List.of(
                        new Section(
                                "单选题",
                                "",
                                areas.stream().flatMap(SamplePapers::singles).toList()),
                        section("多选题", areas, ItemType.MULTIPLE_CHOICE, 2),
                        section("判断题", areas, ItemType.TRUE_FALSE, 1)));
    }

    private static Stream<Cell> singles(String area) {
        return Stream.of(
                new Cell(ItemType.SINGLE_CHOICE, area, Difficulty.EASY, 2, Points.of(1)),
                new Cell(ItemType.SINGLE_CHOICE, area, Difficulty.MEDIUM, 1, Points.of(1)),
                new Cell(ItemType.SINGLE_CHOICE, area, Difficulty.HARD, 1, Points.of(1)));
    }

    private static Section section(String title, List<String> areas, ItemType type, int points) {
        return new Section(
                title,
                "",
                areas.stream()
                        .map(area -> new Cell(type, area, null, 2, Points.of(points)))
                        .toList());
    }

    private static PoolItem pooled(ItemDraft draft, double facility) {
        return new PoolItem(
                "item-" + draft.code(),
                draft.code(),
                draft.type(),
                draft.area(),
                draft.difficulty(),
                draft.choices().size(),
                draft.content().keepOrder(),
                facility,
                draft.enemies(),
                Optional.empty());
    }
}
