package examengine.authoring;

import static examengine.authoring.Room.BANK;
import static examengine.authoring.Room.draft;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.exchange.Format;
import examengine.exchange.Problem;
import examengine.item.AnswerKey;
import examengine.item.Content;
import examengine.item.Item;
import examengine.item.ItemDraft;
import examengine.item.ItemFilter;
import examengine.item.ItemOrder;
import examengine.item.ItemState;
import examengine.item.RuleReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The key of an item in review is kept from whoever may yet check it. */
class CheckingItemsTest {

    private static final String CHECKER = "examiner1";

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_key_is_shown_once_the_checker_has_answered(DataSource database) {
        Room room = new Room(database);
        String id = room.inReview(draft("A1", "问题"));
        assertThat(room.refused(() -> room.finding.whole(id, CHECKER))).isEqualTo("key-hidden");
        assertThat(room.in(() -> room.checking.blind(id, CHECKER)).isKeyKnown()).isFalse();

        room.answersBlind(id, "B", CHECKER);

        assertThat(room.in(() -> room.finding.whole(id, CHECKER)).item().id()).isEqualTo(id);
        assertThat(room.in(() -> room.checking.blind(id, CHECKER)))
                .returns(true, CheckingItems.Blind::isKeyKnown)
                .returns(List.of("B"), CheckingItems.Blind::answer);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void nobody_approves_without_an_answer(DataSource database) {
        Room room = new Room(database);
        String id = room.inReview(draft("A1", "问题"));

        assertThat(room.refused(() -> room.reviewing.approve(id, room.version(id), CHECKER)))
                .isEqualTo("answer-first");
        assertThat(room.item(id).state()).isEqualTo(ItemState.IN_REVIEW);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void who_opens_the_key_leaves_the_check_to_others(DataSource database) {
        Room room = new Room(database);
        String id = room.inReview(draft("A1", "问题"));

        room.entities.transaction(() -> room.checking.open(id, CHECKER));

        assertThat(room.in(() -> room.finding.whole(id, CHECKER)).item().id()).isEqualTo(id);
        assertThat(room.refused(() -> answer(room, id, "A", CHECKER))).isEqualTo("key-known");
        assertThat(room.refused(() -> room.reviewing.approve(id, room.version(id), CHECKER)))
                .isEqualTo("key-known");
        room.answersBlind(id, "A", "examiner2");
        room.entities.transaction(() -> room.reviewing.approve(id, room.version(id), "examiner2"));
        assertThat(room.item(id).state()).isEqualTo(ItemState.LIVE);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void who_read_the_draft_with_its_key_cannot_check_it_blind(DataSource database) {
        Room room = new Room(database);
        String id = room.written(draft("A1", "问题"), "author1");
        room.in(() -> room.finding.whole(id, CHECKER));
        room.in(() -> room.finding.whole(id, CHECKER));
        room.entities.transaction(() -> room.reviewing.request(id));

        assertThat(room.refused(() -> answer(room, id, "A", CHECKER))).isEqualTo("key-known");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_first_answer_counts(DataSource database) {
        Room room = new Room(database);
        String id = room.inReview(draft("A1", "问题"));
        room.answersBlind(id, "B", CHECKER);

        assertThat(room.refused(() -> answer(room, id, "A", CHECKER))).isEqualTo("answered-already");
        room.entities.transaction(() -> room.checking.open(id, CHECKER));
        assertThat(room.in(() -> room.checking.blind(id, CHECKER)).answer()).containsExactly("B");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void only_an_item_in_review_is_answered_and_not_by_its_author(DataSource database) {
        Room room = new Room(database);
        String draft = room.written(draft("A1", "问题一"), "author1");
        String waiting = room.inReview(draft("A2", "问题二"));

        assertThat(room.refused(() -> answer(room, draft, "A", CHECKER))).isEqualTo("wrong-item-state");
        assertThat(room.refused(() -> answer(room, waiting, "A", "author1"))).isEqualTo("own-item");
        assertThat(room.refused(() -> answer(room, waiting, "D", CHECKER))).isEqualTo("no-such-choice");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_new_revision_is_checked_anew_and_hides_what_was_said_before(DataSource database) {
        Room room = new Room(database);
        String id = room.inReview(draft("A1", "问题"));
        room.answersBlind(id, "A", CHECKER);
        room.in(() -> room.writing.change(id, draft("A1", "问题，改"), room.version(id), "author1"));
        room.entities.transaction(() -> room.reviewing.request(id));

        assertThat(room.refused(() -> room.finding.revision(id, 1, CHECKER))).isEqualTo("key-hidden");
        assertThat(room.refused(() -> room.reviewing.approve(id, room.version(id), CHECKER)))
                .isEqualTo("answer-first");
        room.answersBlind(id, "A", CHECKER);
        assertThat(room.in(() -> room.finding.revision(id, 1, CHECKER)).number())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_key_unseen_is_not_overwritten(DataSource database) {
        Room room = new Room(database);
        String id = room.inReview(draft("A1", "问题"));

        assertThat(room.refused(() -> room.writing.change(id, draft("A1", "改"), room.version(id), CHECKER)))
                .isEqualTo("key-hidden");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_export_leaves_out_what_its_reader_may_yet_check(DataSource database) {
        Room room = new Room(database);
        room.live(draft("LIVE", "已启用的问题"));
        String answered = room.inReview(draft("ANSWERED", "作答过的问题"));
        room.answersBlind(answered, "A", CHECKER);
        room.inReview(draft("HIDDEN", "等待审核的问题"));
        room.written(draft("DRAFT", "草稿中的问题"), "author1");

        ExportingItems.Export file = export(room, CHECKER);

        assertThat(new String(file.file(), StandardCharsets.UTF_8))
                .contains("已启用的问题", "作答过的问题")
                .doesNotContain("等待审核的问题", "草稿中的问题");
        assertThat(file.problems()).extracting(Problem::code).containsExactly("key-hidden", "key-hidden");
        assertThat(export(room, "author1").problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_explanation_is_searched_once_the_item_is_live(DataSource database) {
        Room room = new Room(database);
        String id = room.inReview(explained("A1", "应选甲，见第五条"));
        assertThat(found(room, "应选甲")).isEmpty();

        room.answersBlind(id, "A", CHECKER);
        room.entities.transaction(() -> room.reviewing.approve(id, room.version(id), CHECKER));

        assertThat(found(room, "应选甲")).containsExactly("A1");
    }

    private static void answer(Room room, String id, String label, String account) {
        room.checking.answer(id, room.version(id), new TreeSet<>(List.of(label)), account);
    }

    private static ExportingItems.Export export(Room room, String account) {
        return room.in(() -> room.exporting.export(BANK, Format.GIFT, Optional.empty(), "", account));
    }

    private static List<String> found(Room room, String words) {
        ItemFilter filter = new ItemFilter(
                BANK,
                words,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                LocalDate.of(2026, 11, 20));
        return room.in(() -> room.lists.page(filter, ItemOrder.CODE, Optional.empty(), 100)).items().stream()
                .map(Item::code)
                .toList();
    }

    private static ItemDraft explained(String code, String explanation) {
        ItemDraft plain = draft(code, "问的是什么");
        return new ItemDraft(
                code,
                plain.area(),
                plain.tags(),
                plain.enemies(),
                plain.type(),
                plain.difficulty(),
                Content.plain("问的是什么", List.of("甲方案", "乙方案"), explanation),
                AnswerKey.of("A"),
                RuleReference.NONE);
    }
}
