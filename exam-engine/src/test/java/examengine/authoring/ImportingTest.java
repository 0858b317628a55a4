package examengine.authoring;

import static examengine.authoring.Room.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import examengine.exchange.Problem;
import examengine.exchange.Progress;
import examengine.item.Item;
import examengine.item.ItemState;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportingTest {

    private static final String TWO_GOOD_ONE_BAD =
            """
            ::T1:: 安全帽应当怎样佩戴？ {=系紧下颏带 ~反戴 ~不系带}

            ::T2:: 高处作业是指坠落高度基准面多少米以上的作业？ {=2m ~3m ~5m}

            ::T3:: 请简述应急预案的内容。 {}
            """;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_file_is_read_and_nothing_enters(DataSource database) {
        Room room = new Room(database);

        Import read = room.read("i1", "test.gift", TWO_GOOD_ONE_BAD);

        assertThat(read.state()).isEqualTo(ImportState.READ);
        assertThat(read.counts().accepted()).isEqualTo(2);
        assertThat(read.counts().rejected()).isEqualTo(1);
        assertThat(read.items()).extracting(FoundItem::code).containsExactly("T1", "T2");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("unsupported-type");
        assertThat(stock(room)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void its_good_items_enter_once_however_often_somebody_clicks(DataSource database) {
        Room room = new Room(database);
        room.read("i1", "test.gift", TWO_GOOD_ONE_BAD);

        room.in(() -> room.receiving.enter("i1", true));
        String again = room.refused(() -> room.receiving.enter("i1", true));
        room.workOff();

        assertThat(again).isEqualTo("already-entered");
        assertThat(room.one("i1").state()).isEqualTo(ImportState.ENTERED);
        assertThat(room.one("i1").counts().entered()).isEqualTo(new Entered(2, 0, 0));
        assertThat(stock(room))
                .allSatisfy(item -> assertThat(item.state()).isEqualTo(ItemState.IN_REVIEW))
                .hasSize(2);
        assertThat(room.refused(() -> room.receiving.enter("i1", false))).isEqualTo("already-entered");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_the_bank_has_already_is_left_alone_or_revised(DataSource database) {
        Room room = new Room(database);
        enter(room, "i1", TWO_GOOD_ONE_BAD);

        enter(room, "i2", TWO_GOOD_ONE_BAD.replace("=2m ~3m", "=2m ~4m"));

        assertThat(room.one("i2").counts().entered()).isEqualTo(new Entered(0, 1, 1));
        assertThat(stock(room)).extracting(item -> item.current().number()).containsExactlyInAnyOrder(1, 2);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_live_item_that_is_revised_leaves_the_draw_and_papers_hear_of_it(DataSource database) {
        Room room = new Room(database);
        String id = room.live(draft("T1", "旧问题"));
        room.changed.facts().clear();

        enter(room, "i1", TWO_GOOD_ONE_BAD);

        assertThat(room.item(id).state()).isEqualTo(ItemState.DRAFT);
        assertThat(room.changed.facts()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_item_whose_code_is_retired_does_not_enter(DataSource database) {
        Room room = new Room(database);
        String id = room.live(draft("T1", "旧问题"));
        room.entities.transaction(() -> room.reviewing.retire(id, room.version(id), "废止"));

        Import read = room.read("i1", "test.gift", TWO_GOOD_ONE_BAD);

        assertThat(read.items()).extracting(FoundItem::code).containsExactly("T2");
        assertThat(read.problems()).extracting(Problem::code).contains("item-retired");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void items_behind_hundreds_of_retired_ones_enter_all_the_same(DataSource database) {
        Room room = new Room(database);
        enter(room, "i1", questions(501));
        room.entities.transaction(
                () -> room.items.withCodes(Room.BANK, codes(501)).forEach(item -> item.retire(Room.NOW)));

        enter(room, "i2", questions(1001));

        assertThat(room.one("i2").state()).isEqualTo(ImportState.ENTERED);
        assertThat(room.one("i2").counts().entered().added()).isEqualTo(500);
    }

    private static String questions(int many) {
        return codes(many).stream()
                .map(code -> "::" + code + ":: 图中编号为 " + code + " 的部件是什么？ {=立杆 ~横杆 ~斜杆}")
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> codes(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(number -> "R" + number).toList();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_says_nearly_the_same_as_an_item_of_the_bank_or_of_the_file_is_warned_of(DataSource database) {
        Room room = new Room(database);
        enter(room, "i1", TWO_GOOD_ONE_BAD);

        Import read = room.read(
                "i2",
                "test.gift",
                """
                ::N1:: 高处作业是指坠落高度基准面多少米及以上的作业？ {=2m ~3m ~5m}

                ::N2:: 配电箱的安装高度应为多少米才符合规范的要求？ {=1.4m ~2.8m ~0.3m}

                ::N3:: 配电箱的安装高度应是多少米才符合规范的要求？ {=1.4m ~2.8m ~0.3m}
                """);

        assertThat(read.problems())
                .extracting(Problem::code, Problem::found)
                .containsExactly(tuple("near-duplicate", "N1 ≈ T2"), tuple("near-duplicate", "N3 ≈ N2"));
        assertThat(read.counts().accepted()).isEqualTo(3);
        assertThat(read.counts().warned()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_file_can_enter_without_anybody_looking_first(DataSource database) {
        Room room = new Room(database);

        room.receive("i1", "test.gift", TWO_GOOD_ONE_BAD, true);
        room.workOff();

        assertThat(room.one("i1").state()).isEqualTo(ImportState.ENTERED);
        assertThat(stock(room)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_same_file_sent_twice_under_one_id_is_taken_once(DataSource database) {
        Room room = new Room(database);
        room.read("i1", "test.gift", TWO_GOOD_ONE_BAD);

        room.receive("i1", "test.gift", TWO_GOOD_ONE_BAD, false);

        assertThat(room.one("i1").state()).isEqualTo(ImportState.READ);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_a_dead_node_began_is_taken_by_another_after_its_silence(DataSource database) {
        Room room = new Room(database);
        room.receive("i1", "test.gift", TWO_GOOD_ONE_BAD, false);
        ImportSteps.Work lost = room.in(room.steps::take).orElseThrow();

        assertThat(room.in(room.steps::take)).isEmpty();
        room.passes(Import.SILENCE);
        ImportSteps.Work taken = room.in(room.steps::take).orElseThrow();

        assertThat(taken.attempt()).isGreaterThan(lost.attempt());
        assertThat(room.in(() -> room.steps.progress(lost, 1, 2))).isFalse();
        assertThat(room.in(() -> room.steps.progress(taken, 1, 2))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_file_that_brings_every_node_down_is_given_up(DataSource database) {
        Room room = new Room(database);
        room.receive("i1", "test.gift", TWO_GOOD_ONE_BAD, false);
        for (int attempt = 0; attempt < Import.MOST_ATTEMPTS; attempt++) {
            room.in(room.steps::take);
            room.passes(Import.SILENCE);
        }

        room.workOff();

        assertThat(room.one("i1").state()).isEqualTo(ImportState.FAILED);
        assertThat(room.one("i1").problems()).extracting(Problem::code).containsExactly("import-interrupted");
        assertThat(room.refused(() -> room.receiving.enter("i1", false))).isEqualTo("import-not-read");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void entering_goes_on_where_a_dead_node_stopped_and_counts_nothing_twice(DataSource database) {
        Room room = new Room(database);
        room.read("i1", "many.gift", many(700));
        room.in(() -> room.receiving.enter("i1", false));
        ImportSteps.Work lost = room.in(room.steps::take).orElseThrow();
        var report = ReadingFile.read(room.in(() -> room.steps.file(lost)), lost.asked(), Progress.UNHEEDED);
        assertThat(room.in(() -> room.entering.some("i1", lost.attempt(), report)))
                .isTrue();

        room.passes(Import.SILENCE);
        room.workOff();

        assertThat(room.one("i1").state()).isEqualTo(ImportState.ENTERED);
        assertThat(room.one("i1").counts().entered()).isEqualTo(new Entered(700, 0, 0));
        assertThat(room.in(() -> room.entering.some("i1", lost.attempt(), report)))
                .isFalse();
        assertThat(stock(room)).hasSize(700);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_file_of_several_megabytes_comes_back_as_it_was(DataSource database) {
        Room room = new Room(database);
        String text = "// " + "注".repeat(1_200_000) + "\n\n" + TWO_GOOD_ONE_BAD;

        Import read = room.read("i1", "large.gift", text);

        assertThat(read.counts().accepted()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_import_is_forgotten_after_a_week_and_its_items_stay(DataSource database) {
        Room room = new Room(database);
        enter(room, "i1", TWO_GOOD_ONE_BAD);
        room.passes(ReceivingImports.MEMORY.minusSeconds(1));
        assertThat(room.in(() -> room.receiving.forgetOld())).isZero();

        room.passes(Duration.ofSeconds(2));

        assertThat(room.in(() -> room.receiving.forgetOld())).isEqualTo(1);
        assertThat(room.refused(() -> room.receiving.one("i1"))).isEqualTo("not-found");
        assertThat(stock(room)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_file_nobody_recognises_is_one_problem(DataSource database) {
        Room room = new Room(database);

        Import read = room.read("i1", "letter.bin", "\u0001\u0002\u0003");

        assertThat(read.state()).isEqualTo(ImportState.READ);
        assertThat(read.counts().accepted()).isZero();
        assertThat(read.problems()).hasSize(1);
    }

    private static void enter(Room room, String id, String text) {
        room.read(id, "test.gift", text);
        room.in(() -> room.receiving.enter(id, false));
        room.workOff();
    }

    private static Collection<Item> stock(Room room) {
        return room.in(() -> {
            List<Item> items = room.items.withCodes(Room.BANK, codes());
            items.forEach(Item::current);
            return items;
        });
    }

    private static List<String> codes() {
        return IntStream.range(0, 1000)
                .boxed()
                .flatMap(i -> List.of("T" + i, "M" + i).stream())
                .toList();
    }

    private static String many(int items) {
        return IntStream.range(0, items)
                .mapToObj(i -> "::M%d:: 第%d个问题，编号%s？ {=甲%d ~乙 ~丙}".formatted(i, i, Integer.toString(i * 7919, 36), i))
                .collect(Collectors.joining("\n\n"));
    }
}
