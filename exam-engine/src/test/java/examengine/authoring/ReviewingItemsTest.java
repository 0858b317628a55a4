package examengine.authoring;

import static examengine.authoring.Room.draft;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.ItemState;
import examengine.item.ItemsChanged;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewingItemsTest {

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_item_goes_live_when_a_second_person_has_checked_it(DataSource database) {
        Room room = new Room(database);

        var item = room.item(room.live(draft("A1", "问题")));

        assertThat(item.state()).isEqualTo(ItemState.LIVE);
        assertThat(item.reviewedBy()).isEqualTo("examiner1");
        assertThat(room.changed.facts()).containsExactly(new ItemsChanged(Room.BANK));
        assertThat(room.edited.facts())
                .extracting(BankEdited::deed)
                .containsExactly("item-written", "item-sent-to-review", "item-answered-blind", "item-approved");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void its_author_cannot_approve_it(DataSource database) {
        Room room = new Room(database);
        String id = room.inReview(draft("A1", "问题"));

        assertThat(room.refused(() -> room.reviewing.approve(id, room.version(id), "author1")))
                .isEqualTo("own-item");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void who_approves_names_what_was_read(DataSource database) {
        Room room = new Room(database);
        String id = room.inReview(draft("A1", "问题"));
        int seen = room.version(id);
        room.in(() -> room.writing.change(id, draft("A1", "问题，改"), seen, "author1"));

        assertThat(room.refused(() -> room.reviewing.approve(id, seen, "examiner1")))
                .isEqualTo("changed-meanwhile");
        assertThat(room.refused(() -> room.reviewing.approve(id, room.version(id), "examiner1")))
                .isEqualTo("wrong-item-state");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_is_sent_back_carries_a_note(DataSource database) {
        Room room = new Room(database);
        String id = room.inReview(draft("A1", "问题"));

        assertThat(room.refused(() -> room.reviewing.reject(id, room.version(id), "examiner1", " ")))
                .isEqualTo("reason-required");
        assertThat(room.refused(() -> room.reviewing.reject(id, room.version(id), "examiner1", "长".repeat(501))))
                .isEqualTo("note-too-long");
        room.entities.transaction(() -> room.reviewing.reject(id, room.version(id), "examiner1", "答案应为B"));

        assertThat(room.item(id).state()).isEqualTo(ItemState.DRAFT);
        assertThat(room.item(id).reviewNote()).isEqualTo("答案应为B");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_retired_item_leaves_the_draw_for_good(DataSource database) {
        Room room = new Room(database);
        String id = room.live(draft("A1", "问题"));
        room.changed.facts().clear();

        room.entities.transaction(() -> room.reviewing.retire(id, room.version(id), "规范已废止"));

        assertThat(room.in(() -> room.items.live(Room.BANK))).isEmpty();
        assertThat(room.changed.facts()).hasSize(1);
        assertThat(room.refused(() -> room.reviewing.request(id))).isEqualTo("wrong-item-state");
        assertThat(room.refused(() -> room.writing.change(id, draft("A1", "改"), room.version(id), "author1")))
                .isEqualTo("wrong-item-state");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_item_that_is_not_there_is_not_found(DataSource database) {
        Room room = new Room(database);

        assertThat(room.refused(() -> room.reviewing.request("nowhere"))).isEqualTo("not-found");
    }
}
