package examengine.blueprint;

import examengine.item.Difficulty;
import examengine.item.ItemType;
import java.util.ArrayList;
import java.util.List;

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

    public static PoolItem single(String revision, String area, Difficulty difficulty) {
        return new PoolItem(revision, ItemType.SINGLE_CHOICE, area, difficulty, 4);
    }

    static Pool of(PoolItem... items) {
        return new Pool(List.of(items));
    }
}
