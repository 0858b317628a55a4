package examengine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import examengine.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final String AUTHOR = "author1";
    private static final String REVIEWER = "examiner1";
    private static final Consumer<Item> RETIRE = item -> item.retire(NOW);
    private static final List<Consumer<Item>> MOVES =
            List.of(item -> item.sendToReview(NOW), item -> item.approve(REVIEWER, NOW), RETIRE);
    private static final ItemBank BANK = new ItemBank("safety", "安全员", NOW);

    @Test
    void begins_as_a_draft_with_revision_1() {
        var item = item();

        assertThat(item.state()).isEqualTo(ItemState.DRAFT);
        assertThat(item.current().number()).isEqualTo(1);
        assertThat(item.current().itemId()).isEqualTo(item.id());
    }

    @Test
    void says_in_its_revision_what_its_draft_said() {
        ItemDraft draft = Drafts.multipleChoice("HGT-M01");

        ItemRevision revision = new Item(BANK, draft, AUTHOR, NOW).current();

        assertThat(revision)
                .returns(draft.type(), ItemRevision::type)
                .returns(draft.difficulty(), ItemRevision::difficulty)
                .returns(draft.stem(), ItemRevision::stem)
                .returns(draft.key(), ItemRevision::key)
                .returns(draft.content(), ItemRevision::content)
                .returns(draft.rule(), ItemRevision::rule)
                .returns(Choice.labelled(draft.choices()), ItemRevision::choices);
    }

    @Test
    void labels_its_choices_by_their_position() {
        assertThat(item().current().choices()).extracting(Choice::label).containsExactly("A", "B", "C", "D");
    }

    @Test
    void goes_live_through_review_and_ends_retired() {
        var item = item();

        item.sendToReview(NOW);
        assertThat(item.state()).isEqualTo(ItemState.IN_REVIEW);
        item.approve(REVIEWER, NOW);
        assertThat(item.state()).isEqualTo(ItemState.LIVE);
        item.retire(NOW);
        assertThat(item.state()).isEqualTo(ItemState.RETIRED);
    }

    @ParameterizedTest
    @EnumSource(ItemState.class)
    void makes_only_the_move_that_is_next(ItemState state) {
        for (int move = 0; move < MOVES.size(); move++) {
            if (move != state.ordinal() && !(MOVES.get(move) == RETIRE && state != ItemState.RETIRED)) {
                assertRefused(in(state), MOVES.get(move), "wrong-item-state");
            }
        }
    }

    @Test
    void is_not_approved_by_its_author() {
        assertRefused(in(ItemState.IN_REVIEW), item -> item.approve(AUTHOR, NOW), "own-item");
    }

    @Test
    void goes_back_to_its_author_with_a_note() {
        var item = in(ItemState.IN_REVIEW);

        item.sendBack(REVIEWER, " 选项 C 有歧义 ", NOW);

        assertThat(item).returns(ItemState.DRAFT, Item::state).returns("选项 C 有歧义", Item::reviewNote);
    }

    @Test
    void does_not_go_back_without_a_note() {
        assertRefused(in(ItemState.IN_REVIEW), item -> item.sendBack(REVIEWER, " ", NOW), "reason-required");
    }

    @Test
    void is_written_again_as_it_was() {
        ItemDraft draft = Drafts.multipleChoice("HGT-M01");

        assertThat(new Item(BANK, draft, AUTHOR, NOW).draft()).isEqualTo(draft);
    }

    @ParameterizedTest
    @EnumSource(value = ItemState.class, names = "RETIRED", mode = EnumSource.Mode.EXCLUDE)
    void needs_a_new_review_once_revised(ItemState state) {
        var item = in(state);
        String before = item.current().id();

        item.revise(Drafts.trueFalse("HGT-S01"), AUTHOR, NOW);

        assertThat(item.state()).isEqualTo(ItemState.DRAFT);
        assertThat(item.current().number()).isEqualTo(2);
        assertThat(item.current().id()).isNotEqualTo(before);
    }

    @Test
    void is_not_revised_once_retired() {
        assertRefused(
                in(ItemState.RETIRED),
                item -> item.revise(Drafts.singleChoice("HGT-S01"), AUTHOR, NOW),
                "wrong-item-state");
    }

    @Test
    void keeps_its_code_for_ever() {
        assertRefused(item(), item -> item.revise(Drafts.singleChoice("HGT-S02"), AUTHOR, NOW), "code-changed");
    }

    private static Item item() {
        return new Item(BANK, Drafts.singleChoice("HGT-S01"), AUTHOR, NOW);
    }

    private static Item in(ItemState state) {
        var item = item();
        MOVES.subList(0, state.ordinal()).forEach(move -> move.accept(item));
        return item;
    }

    private static void assertRefused(Item item, Consumer<Item> move, String code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> move.accept(item))
                .returns(code, Refusal::code);
    }
}
