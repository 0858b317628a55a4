package examengine.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.candidate.FaceConsentText;
import examengine.face.Band;
import examengine.identity.Checks;
import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.Phase;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people's decisions about photos do to a sitting that was begun under review, on both databases. */
class DecidedIdentityTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void whoever_is_to_show_the_face_again_before_the_start_cannot_start_without(DataSource database) {
        Room room = new Room(database);
        String entry = room.showsEntryPhoto(Checks.photo(Phase.ENTRY, Band.REVIEW));

        room.decides(entry, Decision.RETAKE);

        assertThat(room.state()).isEqualTo(SittingState.AWAITING_ENTRY_CHECK);
        assertThatThrownBy(room::starts).hasMessage("identity-not-verified");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void no_closing_photo_proves_who_entered(DataSource database) {
        Room room = begunInDoubt(database);
        room.decides(entryOf(room), Decision.RETAKE);
        room.later(MINUTE).handsIn();

        room.endsWithMatch(Room.SITTING, Checks.photo(Phase.EXIT, Band.MATCH), 80);

        assertThat(room.state()).isEqualTo(SittingState.UNDER_REVIEW);
        room.sweeps();
        assertThat(room.checks())
                .filteredOn(IdentityCheck::isOpen)
                .singleElement()
                .satisfies(open -> assertThat(open.id()).isEqualTo(entryOf(room)));
        room.decides(entryOf(room), Decision.SAME_PERSON);
        assertThat(room.state()).isEqualTo(SittingState.RELEASED);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void whoever_is_to_show_the_face_again_while_answering_is_asked_at_once(DataSource database) {
        Room room = begunInDoubt(database);

        room.decides(entryOf(room), Decision.RETAKE);
        room.sweeps();

        assertThat(room.state()).isEqualTo(SittingState.IN_PROGRESS);
        assertThat(instructions(room)).containsExactly("IDENTITY", "CHECK_NOW");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void whoever_is_to_show_the_face_again_while_suspended_is_asked_once_it_goes_on(DataSource database) {
        Room room = begunInDoubt(database);
        room.in(() -> {
            room.adjusting.suspend(Room.SITTING, "停电");
            return null;
        });

        room.decides(entryOf(room), Decision.RETAKE);
        room.sweeps();
        assertThat(instructions(room)).doesNotContain("CHECK_NOW");
        room.in(() -> {
            room.adjusting.resume(Room.SITTING, "来电");
            return null;
        });
        room.sweeps();

        assertThat(instructions(room)).contains("CHECK_NOW");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void what_cannot_be_taken_again_after_the_hand_in_stays_to_be_decided(DataSource database) {
        Room room = begunInDoubt(database);
        room.handsIn();

        assertThatThrownBy(() -> room.decides(entryOf(room), Decision.RETAKE)).hasMessage("too-late-to-retake");

        assertThat(room.checks()).allMatch(IdentityCheck::isOpen);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void nobody_without_consent_is_asked_for_a_photo(DataSource database) {
        Room room = begunInDoubt(database);
        room.later(MINUTE);
        withdraws(room);

        assertThatThrownBy(() -> room.decides(entryOf(room), Decision.RETAKE)).hasMessage("no-face-consent");
        assertThatThrownBy(() -> room.in(() -> {
                    room.adjusting.recheckIdentity(Room.SITTING);
                    return null;
                }))
                .hasMessage("no-face-consent");
        assertThat(room.<Boolean>in(() -> room.askable.isPlannedFor(room.sittings.locked(Room.SITTING))))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_photo_planned_before_the_consent_was_withdrawn_is_not_asked_for_and_not_missed(DataSource database) {
        Room room = begunInDoubt(database);
        room.album.run(
                "insert into during_check (id, sitting_id, due_at, seconds) values ('d', 's1', ?, 60)", room.now());
        room.later(MINUTE);
        withdraws(room);

        room.sweeps();

        assertThat(instructions(room)).isEmpty();
        assertThat(room.checks()).hasSize(1);
        assertThat(room.album.ask("select id from during_check where not is_over"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void no_photos_are_planned_for_who_came_in_by_documents(DataSource database) {
        Room room = new Room(database);

        room.showsEntryPhoto(Checks.documents(Phase.ENTRY));

        assertThat(room.<Boolean>in(() -> room.askable.isPlannedFor(room.sittings.locked(Room.SITTING))))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_match_that_was_wrong_annuls_a_result_shown_and_takes_its_hours_back(DataSource database) {
        Room room = passed(database);
        assertThat(room.hours()).isEqualTo(400);

        room.doubts(entryOf(room));
        assertThat(room.state()).isEqualTo(SittingState.RELEASED);
        room.isSomebodyElse(entryOf(room), "proctor1", "examiner1");

        assertThat(room.state()).isEqualTo(SittingState.ANNULLED);
        assertThat(room.sitting().stopReason()).isEqualTo("看过了");
        assertThat(room.hours()).isZero();
        assertThat(room.album.ask("select hours from hours_entry order by hours"))
                .containsExactly("-400", "400");
        assertThatThrownBy(() -> room.doubts(checkOf(room, Phase.EXIT))).hasMessage("annulled");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void an_objection_upheld_by_two_others_gives_result_and_hours_back(DataSource database) {
        Room room = passed(database);
        room.doubts(entryOf(room));
        room.isSomebodyElse(entryOf(room), "proctor1", "examiner1");
        String objection = objects(room);

        for (String annuller : List.of("proctor1", "examiner1")) {
            assertThatThrownBy(() -> upholds(room, objection, annuller)).hasMessage("own-annulment");
        }
        upholds(room, objection, "examiner2");

        assertThat(room.state()).isEqualTo(SittingState.RELEASED);
        assertThat(room.hours()).isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_second_annulment_may_be_objected_to_as_the_first(DataSource database) {
        Room room = passed(database);
        room.doubts(entryOf(room));
        room.isSomebodyElse(entryOf(room), "proctor1", "examiner1");
        String first = objects(room);
        upholds(room, first, "examiner2");

        room.later(MINUTE).doubts(entryOf(room));
        room.isSomebodyElse(entryOf(room), "proctor1", "examiner1");

        assertThat(objects(room)).isNotEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void hours_stand_once_however_often_the_exam_was_passed(DataSource database) {
        Room room = passed(database);
        room.doubts(entryOf(room));
        room.isSomebodyElse(entryOf(room), "proctor1", "examiner1");
        room.later(MINUTE).enters("s2", 2);
        passesAgain(room);
        assertThat(room.hours()).isEqualTo(400);

        upholds(room, objects(room), "examiner2");

        assertThat(room.hours()).isEqualTo(400);
    }

    private static Room begunInDoubt(DataSource database) {
        Room room = new Room(database);
        room.showsEntryPhoto(Checks.photo(Phase.ENTRY, Band.REVIEW));
        room.later(MINUTE).starts();
        return room;
    }

    private static Room passed(DataSource database) {
        Room room = new Room(database);
        room.showsEntryPhoto(Checks.photo(Phase.ENTRY, Band.MATCH));
        room.starts();
        room.later(MINUTE).handsIn();
        room.endsWithMatch(Room.SITTING, Checks.photo(Phase.EXIT, Band.MATCH), 80);
        return room;
    }

    /** As the photos of another sitting would end it. */
    private static void passesAgain(Room room) {
        room.album.run("update sitting set state = 'RELEASED', open_slot = null, sheet_version = 1, score = 8000,"
                + " full_mark = 10000, pass_mark = 6000, passed = true, version = version + 1 where id = 's2'");
        room.entities.transaction(() -> room.crediting.settle(room.sittings.locked("s2"), room.exam()));
    }

    private static String entryOf(Room room) {
        return checkOf(room, Phase.ENTRY);
    }

    private static String checkOf(Room room, Phase phase) {
        return room.checks().stream()
                .filter(check -> check.phase() == phase)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<String> instructions(Room room) {
        return room.album.ask(
                "select kind from instruction where kind in ('IDENTITY', 'CHECK_NOW') order by at, kind desc");
    }

    private static void withdraws(Room room) {
        room.entities.transaction(() -> room.consents.record(Room.CANDIDATE, FaceConsentText.VERSION, false));
    }

    private static String objects(Room room) {
        return room.in(() ->
                room.objections.object(Room.CANDIDATE, Room.SITTING, "那天是我本人").id());
    }

    private static void upholds(Room room, String objection, String account) {
        room.entities.transaction(() -> room.objecting.uphold(objection, "现场核验", account, account));
    }
}
