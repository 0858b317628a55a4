package examengine.authoring;

import static examengine.authoring.Room.BANK;
import static examengine.authoring.Room.draft;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.Content;
import examengine.item.ItemDraft;
import examengine.item.ItemState;
import examengine.item.ItemsChanged;
import examengine.item.Markup;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WritingItemsTest {

    private static final String LONG_STEM = "施工现场临时用电设备在五台及以上或设备总容量在五十千瓦及以上的，应当编制什么？";

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_new_item_is_a_draft_that_reads_as_it_was_written(DataSource database) {
        Room room = new Room(database);

        var item = room.item(room.written(draft("A1", "问题一"), "author1"));

        assertThat(item.state()).isEqualTo(ItemState.DRAFT);
        assertThat(item.draft()).isEqualTo(draft("A1", "问题一"));
        assertThat(item.current().author()).isEqualTo("author1");
        assertThat(room.edited.facts()).extracting(BankEdited::deed).containsExactly("item-written");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_code_is_taken_once(DataSource database) {
        Room room = new Room(database);
        room.written(draft("A1", "问题一"), "author1");

        assertThat(room.refused(() -> room.writing.create(BANK, draft("A1", "另一题"), "author2")))
                .isEqualTo("code-taken");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_change_of_a_live_item_is_a_new_revision_in_draft_that_papers_hear_of(DataSource database) {
        Room room = new Room(database);
        String id = room.live(draft("A1", "问题一"));
        room.changed.facts().clear();

        room.in(() -> room.writing.change(id, draft("A1", "问题一，改"), room.version(id), "author2"));

        var item = room.item(id);
        assertThat(item.state()).isEqualTo(ItemState.DRAFT);
        assertThat(item.current().number()).isEqualTo(2);
        assertThat(room.in(() -> room.items.history(id))).extracting("number").containsExactly(2, 1);
        assertThat(room.changed.facts()).containsExactly(new ItemsChanged(BANK));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void nothing_is_overwritten_when_somebody_else_was_faster(DataSource database) {
        Room room = new Room(database);
        String id = room.written(draft("A1", "问题一"), "author1");
        int seen = room.version(id);
        room.in(() -> room.writing.change(id, draft("A1", "先改"), seen, "author2"));

        assertThat(room.refused(() -> room.writing.change(id, draft("A1", "后改"), seen, "author1")))
                .isEqualTo("changed-meanwhile");
        assertThat(room.item(id).current().stem()).isEqualTo("先改");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_author_who_heard_no_answer_may_save_the_same_again(DataSource database) {
        Room room = new Room(database);
        String id = room.written(draft("A1", "问题一"), "author1");
        int seen = room.version(id);
        room.in(() -> room.writing.change(id, draft("A1", "改过"), seen, "author1"));

        assertThat(room.refused(() -> room.writing.change(id, draft("A1", "改过"), seen, "author1")))
                .isEmpty();
        assertThat(room.item(id).current().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void saving_without_a_difference_makes_no_revision_and_takes_nothing_out_of_the_draw(DataSource database) {
        Room room = new Room(database);
        String id = room.live(draft("A1", "问题一"));

        room.in(() -> room.writing.change(id, draft("A1", "问题一"), room.version(id), "author2"));

        assertThat(room.item(id).state()).isEqualTo(ItemState.LIVE);
        assertThat(room.item(id).current().number()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void the_author_is_told_of_an_item_that_says_nearly_the_same(DataSource database) {
        Room room = new Room(database);
        String twin = room.written(draft("A1", LONG_STEM), "author1");

        var written = room.in(() -> room.writing.create(BANK, draft("A2", LONG_STEM.replace("五台", "六台")), "author2"));

        assertThat(written.similar()).singleElement().satisfies(similar -> {
            assertThat(similar.item().id()).isEqualTo(twin);
            assertThat(similar.likeness()).isBetween(0.7, 0.999);
        });
        assertThat(room.in(() -> room.writing.create(BANK, draft("A3", "完全不同的一个问题是什么"), "author2"))
                        .similar())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_an_item_said_before_it_was_changed_is_not_held_against_others(DataSource database) {
        Room room = new Room(database);
        String id = room.written(draft("A1", LONG_STEM), "author1");
        room.in(() -> room.writing.change(id, draft("A1", "现在问的是完全不同的另一件事情"), room.version(id), "author1"));

        assertThat(room.in(() -> room.writing.create(BANK, draft("A2", LONG_STEM), "author2"))
                        .similar())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_picture_must_be_in_the_bank(DataSource database) {
        Room room = new Room(database);
        String picture = "<p>看图</p><img src=\"media:" + "a".repeat(64) + "\" />";
        ItemDraft plain = draft("A1", "看图");
        ItemDraft pictured = new ItemDraft(
                "A1",
                "",
                List.of(),
                List.of(),
                plain.type(),
                plain.difficulty(),
                new Content(Markup.HTML, picture, List.of("甲", "乙"), false, ""),
                plain.key(),
                plain.rule());

        assertThat(room.refused(() -> room.writing.create(BANK, pictured, "author1")))
                .isEqualTo("unknown-picture");
    }
}
