package examengine.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.Entities;
import examengine.Fired;
import examengine.candidate.Candidate;
import examengine.candidate.Candidates;
import examengine.exam.Exams;
import examengine.face.Comparison;
import examengine.face.Measured;
import examengine.face.Models;
import examengine.face.Thresholds;
import examengine.identity.Album;
import examengine.identity.CheckRequest;
import examengine.identity.CleanPhoto;
import examengine.identity.Compared;
import examengine.identity.RealChecks;
import examengine.sitting.CheckingPresence.Taken;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Photos of one sitting that were looked at side by side, on the real databases. An exam has three tries. */
class CheckingPresenceTest {

    private static final Compared UNLIKE = new Compared(
            new CleanPhoto(new byte[] {1}),
            Comparison.of(new Measured(0.1, 3, new Thresholds(0.42, 0.25), new Models("d", "e"))),
            null);

    private final CheckingPresence checking = new CheckingPresence();
    private Entities entities;
    private Album album;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void photos_one_after_the_other_are_attempts_until_the_tries_are_gone(DataSource database) {
        open(database);

        for (int attempt = 1; attempt <= 3; attempt++) {
            CheckRequest wanted = expect();
            assertThat(wanted.attempt()).isEqualTo(attempt);
            assertThat(take(wanted).attemptsLeft()).isEqualTo(3 - attempt);
        }

        assertThatThrownBy(this::expect).hasMessage("no-attempts-left");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void of_photos_sent_at_once_for_the_last_try_one_counts(DataSource database) {
        open(database);
        take(expect());
        take(expect());
        CheckRequest last = expect();
        CheckRequest twin = expect();

        take(last);

        assertThatThrownBy(() -> take(twin)).hasMessage("no-attempts-left");
        assertThat(attempts()).isEqualTo("1,2,3");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void of_photos_sent_at_once_that_answer_one_challenge_one_counts(DataSource database) {
        open(database);
        CheckRequest first = expect();
        CheckRequest twin = expect();

        take(first);

        assertThatThrownBy(() -> take(twin)).hasMessage("no-photo-expected");
        assertThat(attempts()).isEqualTo("1");
    }

    private CheckRequest expect() {
        return entities.transaction(() -> checking.expect("li", "s"));
    }

    private Taken take(CheckRequest wanted) {
        return entities.transaction(() -> checking.take(wanted, UNLIKE));
    }

    private String attempts() {
        return String.join(",", album.ask("select attempt from identity_check order by attempt"));
    }

    private void open(DataSource database) {
        album = new Album(database).person("li").unfinishedSitting("s", "li", Album.TAKEN);
        album.run("update sitting set state = 'AWAITING_ENTRY_CHECK'");
        entities = Entities.of(database);
        EntityManager manager = entities.manager();
        Clock clock = Clock.fixed(Album.TAKEN, ZoneOffset.UTC);
        checking.sittings = new Sittings();
        checking.sittings.entities = manager;
        checking.exams = new Exams(manager);
        checking.candidates = new WithoutPortraits();
        checking.checks = RealChecks.in(manager);
        checking.checking = RealChecks.checking(manager, clock);
        checking.crediting = new CreditingHours();
        checking.changed = new Fired<>();
        checking.clock = clock;
    }

    private static final class WithoutPortraits extends Candidates {
        @Override
        public Optional<Candidate> find(String id) {
            return Optional.empty();
        }
    }
}
