package examengine.blueprint;

import examengine.item.Difficulty;
import examengine.item.Facilities;
import examengine.item.ItemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Pools for tests. */
public final class Pools {

    private Pools() {}

    /** So many items with four choices, revisions {@code r0000}, {@code r0001} …, spread over areas and difficulties. */
    public static Pool mixed(int count, int areas) {
        var items = new ArrayList<PoolItem>();
        for (int number = 0; number < count; number++) {
            ItemType type = ItemType.values()[number % 3];
            Difficulty difficulty = Difficulty.values()[number / 3 % 3];
            int choices = type == ItemType.TRUE_FALSE ? 2 : 4;
            items.add(new PoolItem("r%04d".formatted(number), type, "area" + number / 9 % areas, difficulty, choices));
        }
        return new Pool(items);
    }

    /** The items of {@link #mixed}, all on one level. */
    public static Pool equallyEasy(int count, int areas) {
        return new Pool(mixed(count, areas).items().stream()
                .map(item -> new PoolItem(item.revision(), item.type(), item.area(), Difficulty.EASY, item.choices()))
                .toList());
    }

    /**
     * The items of {@link #mixed}, measured: facilities scatter normally around the author's level with a standard
     * deviation of 0.12; every tenth item shares a group of enemies with two others, every seventh keeps the order of its
     * choices.
     */
    public static Pool measured(int count, int areas, long seed) {
        var random = new Random(seed);
        return new Pool(mixed(count, areas).items().stream()
                .map(item -> measured(item, random))
                .toList());
    }

    private static PoolItem measured(PoolItem item, Random random) {
        int number = Integer.parseInt(item.revision().substring(1));
        double facility = Facilities.expected(item.difficulty()) + 0.12 * random.nextGaussian();
        return new PoolItem(
                "i" + item.revision(),
                item.revision(),
                item.type(),
                item.area(),
                item.difficulty(),
                item.choices(),
                number % 7 == 0,
                Math.max(0.05, Math.min(0.98, facility)),
                number % 10 == 0 ? List.of("group" + number / 30) : List.of(),
                Optional.empty());
    }

    public static PoolItem single(String revision, String area, Difficulty difficulty) {
        return new PoolItem(revision, ItemType.SINGLE_CHOICE, area, difficulty, 4);
    }

    public static Pool of(PoolItem... items) {
        return new Pool(List.of(items));
    }
}
