package examengine.authoring;

import static examengine.authoring.Room.BANK;
import static examengine.authoring.Room.draft;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.AnswerKey;
import examengine.item.AreaStock;
import examengine.item.BankStock;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.Item;
import examengine.item.ItemDraft;
import examengine.item.ItemFilter;
import examengine.item.ItemOrder;
import examengine.item.ItemPage;
import examengine.item.ItemState;
import examengine.item.ItemType;
import examengine.item.RuleReference;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingItemsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void words_are_found_in_any_case_and_width_wherever_they_stand(DataSource database) {
        Room room = new Room(database);
        room.written(draft("HGT-01", "安全网的ＰＶＣ材质"), "author1");
        room.written(draft("HGT-02", "脚手架"), "author1");

        assertThat(codes(room, "pvc 安全网")).containsExactly("HGT-01");
        assertThat(codes(room, "hgt")).containsExactly("HGT-01", "HGT-02");
        assertThat(codes(room, "甲方案")).hasSize(2);
        assertThat(codes(room, "pvc 脚手架")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void wildcards_of_the_database_are_plain_letters(DataSource database) {
        Room room = new Room(database);
        room.written(draft("A_1", "百分之 50% 以上!"), "author1");
        room.written(draft("AX1", "百分之 50 以上"), "author1");

        assertThat(codes(room, "a_1")).containsExactly("A_1");
        assertThat(codes(room, "50%")).containsExactly("A_1");
        assertThat(codes(room, "以上!")).containsExactly("A_1");
        assertThat(codes(room, "'; drop table item; --")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_area_covers_all_below_it_and_no_namesake(DataSource database) {
        Room room = new Room(database);
        room.written(filed("A", "法律"), "author1");
        room.written(filed("B", "法律/安全生产法"), "author1");
        room.written(filed("C", "法律法规"), "author1");

        assertThat(found(room, filter().in("法律", Optional.empty())))
                .extracting(Item::code)
                .containsExactly("A", "B");
        assertThat(room.in(() -> room.lists.areas(BANK)))
                .containsExactly(
                        new AreaStock("法律", 1, 0), new AreaStock("法律/安全生产法", 1, 0), new AreaStock("法律法规", 1, 0));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_tag_is_found_whole_only(DataSource database) {
        Room room = new Room(database);
        room.written(tagged("A", "新\"规"), "author1");
        room.written(tagged("B", "新规范"), "author1");

        assertThat(found(room, tag("新\"规"))).extracting(Item::code).containsExactly("A");
        assertThat(found(room, tag("新"))).isEmpty();
        assertThat(found(room, tag("新规范"))).extracting(Item::code).containsExactly("B");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_expired_item_leaves_the_draw_on_the_day_after_and_shows_up_in_a_list(DataSource database) {
        Room room = new Room(database);
        room.live(until("OLD", TODAY.minusDays(1)));
        room.live(until("LAST-DAY", TODAY));
        room.live(draft("FOR-EVER", "问题"));

        assertThat(room.in(() -> room.items.live(BANK, TODAY)))
                .extracting(Item::code)
                .containsExactly("FOR-EVER", "LAST-DAY");
        assertThat(found(room, expired(true))).extracting(Item::code).containsExactly("OLD");
        assertThat(found(room, expired(false))).extracting(Item::code).containsExactly("FOR-EVER", "LAST-DAY");
        assertThat(room.in(() -> room.banks.all()).get(0).stock()).isEqualTo(new BankStock(0, 0, 3, 0, 1));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void pages_follow_one_another_without_gap_and_without_repetition(DataSource database) {
        Room room = new Room(database);
        for (int i = 0; i < 7; i++) {
            room.written(draft("C" + i, "第" + i + "题"), "author1");
            room.passes(Duration.ofMillis(i % 2));
        }

        assertThat(walked(room, ItemOrder.CODE)).containsExactly("C0", "C1", "C2", "C3", "C4", "C5", "C6");
        assertThat(walked(room, ItemOrder.CHANGED)).containsExactly("C6", "C4", "C5", "C2", "C3", "C0", "C1");
        assertThat(room.in(() -> room.lists.total(filter()))).isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_page_after_something_made_up_is_refused(DataSource database) {
        Room room = new Room(database);

        for (String forged : List.of("x", "bm9uc2Vuc2U", "????", "")) {
            assertThat(room.refused(() -> room.lists.page(filter(), ItemOrder.CODE, Optional.of(forged), 10)))
                    .isEqualTo("malformed-request");
        }
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void type_difficulty_and_state_narrow_the_list_together(DataSource database) {
        Room room = new Room(database);
        room.live(draft("A", "一"));
        room.written(draft("B", "二"), "author1");

        assertThat(found(room, of(ItemType.SINGLE_CHOICE, Difficulty.EASY, ItemState.LIVE)))
                .extracting(Item::code)
                .containsExactly("A");
        assertThat(found(room, of(ItemType.SINGLE_CHOICE, Difficulty.HARD, ItemState.LIVE)))
                .isEmpty();
        assertThat(found(room, of(ItemType.TRUE_FALSE, Difficulty.EASY, ItemState.LIVE)))
                .isEmpty();
    }

    private static List<String> walked(Room room, ItemOrder order) {
        List<String> codes = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Optional<String> from = next;
            ItemPage page = room.in(() -> room.lists.page(filter(), order, from, 3));
            page.items().forEach(item -> codes.add(item.code()));
            next = page.next();
        } while (next.isPresent());
        return codes;
    }

    private static List<String> codes(Room room, String words) {
        ItemFilter filter = new ItemFilter(
                BANK, words, Optional.empty(), "", Optional.empty(), Optional.empty(), "", Optional.empty(), TODAY);
        return found(room, filter).stream().map(Item::code).toList();
    }

    private static List<Item> found(Room room, ItemFilter filter) {
        return room.in(() -> room.lists.page(filter, ItemOrder.CODE, Optional.empty(), 100))
                .items();
    }

    private static ItemFilter filter() {
        return ItemFilter.all(BANK, TODAY);
    }

    private static ItemFilter tag(String tag) {
        return new ItemFilter(
                BANK, "", Optional.empty(), "", Optional.empty(), Optional.empty(), tag, Optional.empty(), TODAY);
    }

    private static ItemFilter expired(boolean expired) {
        return new ItemFilter(
                BANK, "", Optional.empty(), "", Optional.empty(), Optional.empty(), "", Optional.of(expired), TODAY);
    }

    private static ItemFilter of(ItemType type, Difficulty difficulty, ItemState state) {
        return new ItemFilter(
                BANK,
                "",
                Optional.of(type),
                "",
                Optional.of(difficulty),
                Optional.of(state),
                "",
                Optional.empty(),
                TODAY);
    }

    private static ItemDraft filed(String code, String area) {
        return with(code, area, List.of(), RuleReference.NONE);
    }

    private static ItemDraft tagged(String code, String tag) {
        return with(code, "", List.of(tag), RuleReference.NONE);
    }

    private static ItemDraft until(String code, LocalDate lastDay) {
        return with(code, "", List.of(), new RuleReference("GB 1", "2003", "", Optional.of(lastDay)));
    }

    private static ItemDraft with(String code, String area, List<String> tags, RuleReference rule) {
        return new ItemDraft(
                code,
                area,
                tags,
                List.of(),
                ItemType.SINGLE_CHOICE,
                Difficulty.EASY,
                Content.plain(code + "问的是什么", List.of("甲", "乙"), ""),
                AnswerKey.of("A"),
                rule);
    }
}
