package examengine.authoring;

import examengine.Databases;
import examengine.item.AnswerKey;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.Item;
import examengine.item.ItemBank;
import examengine.item.ItemDraft;
import examengine.item.ItemFilter;
import examengine.item.ItemOrder;
import examengine.item.ItemState;
import examengine.item.ItemType;
import examengine.item.RuleReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * What an author waits for with 50,000 items in a bank, on PostgreSQL, database included: a main class that prints the
 * median and the worst of twenty in milliseconds.
 */
final class BankFigures {

    private static final int ITEMS = 50_000;
    private static final int AT_ONCE = 500;
    private static final int TIMES = 20;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> WORDS = List.of(
            "安全帽", "脚手架", "基坑", "配电箱", "动火", "模板", "吊装", "临边", "防护", "检查", "验收", "方案", "交底", "应当", "不得", "间距", "高度",
            "荷载", "接地", "审批", "作业", "人员", "施工", "单位", "设备", "拆除", "检测", "期限", "多少", "规定", "符合", "要求", "最低", "最大", "每日",
            "停止", "设置", "警戒", "专人", "监护");

    private final Room room;
    private final Random random = new Random(1);

    private BankFigures(DataSource database) {
        room = new Room(database);
    }

    public static void main(String[] arguments) {
        BankFigures figures = new BankFigures(
                Databases.both().skip(1).findFirst().orElseThrow().getPayload());
        long begin = System.nanoTime();
        for (int from = 0; from < ITEMS; from += AT_ONCE) {
            figures.fill(from);
        }
        System.out.printf("%d items written in %.1f s%n", ITEMS, (System.nanoTime() - begin) / 1e9);
        figures.knowTables();
        figures.measure();
        System.exit(0);
    }

    private void fill(int from) {
        room.entities.transaction(() -> {
            ItemBank bank = room.items.bank(Room.BANK).orElseThrow();
            for (int i = from; i < from + AT_ONCE; i++) {
                Instant at = Room.NOW.minus(Duration.ofDays(1)).plusSeconds(i);
                Item item = new Item(bank, draft(i), "author1", at);
                if (i % 3 != 0) {
                    item.sendToReview(at);
                    item.approve("examiner1", at);
                }
                room.items.add(item);
            }
        });
    }

    /** As PostgreSQL does by itself within a minute; before that it takes the bank for an empty one. */
    private void knowTables() {
        room.entities.transaction(
                () -> room.entities.manager().createNativeQuery("analyze").executeUpdate());
    }

    private void measure() {
        ItemFilter all = ItemFilter.all(Room.BANK, TODAY);
        time("first page by code, with total", () -> page(all, ItemOrder.CODE));
        time("first page by last change, with total", () -> page(all, ItemOrder.CHANGED));
        time("a code looked for", () -> page(words("q" + random.nextInt(ITEMS)), ItemOrder.CODE));
        time("two words looked for", () -> page(words(word() + " " + word()), ItemOrder.CHANGED));
        time(
                "an area and a state",
                () -> page(all.in("知识点/" + random.nextInt(50), Optional.of(ItemState.LIVE)), ItemOrder.CODE));
        time("numbers of a bank", () -> room.lists.stocks(TODAY));
        time("areas of a bank", () -> room.lists.areas(Room.BANK));
        long begin = System.nanoTime();
        room.entities.transaction(this::similar);
        System.out.printf("near-duplicates, the first time: %.0f ms%n", (System.nanoTime() - begin) / 1e6);
        time("near-duplicates, from then on", this::similar);
    }

    private void similar() {
        ItemDraft draft = draft(random.nextInt(ITEMS));
        room.writing.comparing.similar(Room.BANK, draft.stem(), draft.choices(), Optional.empty());
    }

    private void page(ItemFilter filter, ItemOrder order) {
        room.lists.page(filter, order, Optional.empty(), 50);
        room.lists.total(filter);
    }

    private void time(String what, Runnable work) {
        double[] millis = IntStream.range(0, TIMES)
                .mapToDouble(i -> {
                    long begin = System.nanoTime();
                    room.entities.transaction(work);
                    return (System.nanoTime() - begin) / 1e6;
                })
                .sorted()
                .toArray();
        System.out.printf(
                "%s: median %.1f ms, worst %.1f ms%n",
                what, millis[TIMES / 2], Arrays.stream(millis).max().orElseThrow());
    }

    private static ItemFilter words(String words) {
        return new ItemFilter(
                Room.BANK,
                words,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                TODAY);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String text(int words) {
        return IntStream.range(0, words).mapToObj(i -> word()).collect(Collectors.joining());
    }

    private ItemDraft draft(int number) {
        return new ItemDraft(
                "Q" + number,
                "知识点/" + number % 50 + "/" + number % 7,
                List.of("标签" + number % 11),
                List.of(),
                ItemType.SINGLE_CHOICE,
                Difficulty.values()[number % 3],
                Content.plain(
                        text(12) + "？", List.of("甲" + text(3), "乙" + text(3), "丙" + text(3), "丁" + text(3)), text(15)),
                AnswerKey.of("A"),
                RuleReference.NONE);
    }
}
