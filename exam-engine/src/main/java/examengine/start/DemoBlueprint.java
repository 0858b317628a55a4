package examengine.start;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Cell;
import examengine.blueprint.Section;
import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.kernel.Points;
import java.util.List;
import java.util.stream.Stream;

/** 40 single-choice items of 1 point, 20 multiple-choice of 2, 20 true/false of 1, spread evenly over ten areas. */
final class DemoBlueprint {

    static final String ID = "site-safety-100";

    private DemoBlueprint() {}

    static Blueprint over(String bank, List<ItemDraft> drafts) {
        List<String> areas = drafts.stream().map(ItemDraft::area).distinct().toList();
        return new Blueprint(
                ID,
                bank,
                "安全员 100 分卷",
                List.of(
                        new Section("一、单项选择题", "每题 1 分，只有一个正确答案。", singles(areas)),
                        new Section("二、多项选择题", "每题 2 分，有两个或两个以上正确答案；多选、少选、错选均不得分。", multiples(areas)),
                        new Section("三、判断题", "每题 1 分，判断正误。", judgements(areas))));
    }

    private static List<Cell> singles(List<String> areas) {
        return areas.stream()
                .flatMap(area -> Stream.of(
                        new Cell(ItemType.SINGLE_CHOICE, area, Difficulty.EASY, 2, Points.of(1)),
                        new Cell(ItemType.SINGLE_CHOICE, area, Difficulty.MEDIUM, 1, Points.of(1)),
                        new Cell(ItemType.SINGLE_CHOICE, area, Difficulty.HARD, 1, Points.of(1))))
                .toList();
    }

    private static List<Cell> multiples(List<String> areas) {
        return areas.stream()
                .map(area -> new Cell(ItemType.MULTIPLE_CHOICE, area, null, 2, Points.of(2)))
                .toList();
    }

    private static List<Cell> judgements(List<String> areas) {
        return areas.stream()
                .map(area -> new Cell(ItemType.TRUE_FALSE, area, null, 2, Points.of(1)))
                .toList();
    }
}
