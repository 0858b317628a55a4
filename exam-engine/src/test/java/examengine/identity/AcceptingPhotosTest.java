package examengine.identity;

import static examengine.identity.Attempts.attempt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.candidate.Consents;
import examengine.face.Challenge;
import examengine.face.Comparison;
import examengine.face.FaceSeen;
import examengine.face.Faces;
import examengine.face.Liveness;
import examengine.face.Look;
import examengine.face.Models;
import examengine.face.NotCompared;
import examengine.face.Readiness;
import examengine.identity.store.PhotoRate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which pictures are kept, compared and watched; each has another width. */
class AcceptingPhotosTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);
    private static final CheckRequest WANTED = attempt("s1", Phase.ENTRY, 1);

    private final SeenFaces faces = new SeenFaces();
    private final AcceptingPhotos accepting = new AcceptingPhotos();

    @BeforeEach
    void open() {
        accepting.rate = new EveryPhoto();
        accepting.consents = new EverybodyConsents();
        accepting.places = new PhotoPlaces();
        accepting.cleaning = new CleaningPhotos();
        accepting.photos = new OnePortrait();
        accepting.faces = faces;
        accepting.challenges = Attempts.challenges(NOON);
    }

    @Test
    void what_is_kept_and_compared_is_what_looks_ahead_in_the_challenge() {
        Compared compared = accepting.accept(WANTED, turning(WANTED, 8));

        assertThat(faces.watched).hasSize(8);
        assertThat(faces.compared).isEqualTo(faces.watched.subList(0, Challenge.AHEAD));
        assertThat(compared.photo().jpeg()).isEqualTo(faces.watched.get(0));
    }

    @Test
    void a_challenge_without_a_face_in_what_is_compared_costs_no_try() {
        faces.withoutFace = 3;

        assertThatThrownBy(() -> accepting.accept(WANTED, turning(WANTED, 8))).hasMessage("unusable-photo");
        assertThat(faces.compared).isEmpty();
    }

    @Test
    void of_pictures_of_one_moment_only_the_one_that_is_kept_must_show_a_face() {
        faces.withoutFace = 2;

        Compared compared = accepting.accept(WANTED, new Probe(frames(3), null));

        assertThat(compared.liveness()).isEqualTo(Liveness.NOT_CHECKED);
        assertThat(faces.compared).hasSize(3);
    }

    @Test
    void the_challenge_of_another_attempt_is_not_watched() {
        Probe earlier = turning(WANTED, 8);

        assertThatThrownBy(() -> accepting.accept(attempt("s1", Phase.ENTRY, 2), earlier))
                .hasMessage("challenge-expired");
        assertThat(faces.watched).isEmpty();
    }

    private Probe turning(CheckRequest wanted, int frames) {
        return new Probe(frames(frames), accepting.challenges.issue(wanted).name());
    }

    private static List<Frame> frames(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Frame(TestPhotos.jpeg(TestPhotos.picture(320 + number, 240)), "image/jpeg"))
                .toList();
    }

    /** Sees a good face in every picture but one, and remembers what it was asked about. */
    private static final class SeenFaces implements Faces {

        private static final FaceSeen GOOD = new FaceSeen(new FaceSeen.Box(100, 60, 100, 120), 0.95, 0, 100, 120);

        /** The number of a look, from 1. */
        private int withoutFace;

        private int looks;
        private List<byte[]> compared = List.of();
        private List<byte[]> watched = List.of();

        @Override
        public Readiness readiness() {
            return Readiness.with(new Models("d", "e"));
        }

        @Override
        public Comparison compare(byte[] portrait, List<byte[]> frames) {
            compared = new ArrayList<>(frames);
            return Comparison.none(NotCompared.BUSY);
        }

        @Override
        public Optional<Look> look(byte[] picture) {
            return Optional.of(new Look(320, 240, ++looks == withoutFace ? List.of() : List.of(GOOD)));
        }

        @Override
        public Liveness watch(Challenge challenge, List<byte[]> frames) {
            watched = new ArrayList<>(frames);
            return Liveness.SHOWN;
        }
    }

    private static final class EveryPhoto extends PhotoRate {
        @Override
        public void admit(String sitting) {}
    }

    private static final class EverybodyConsents extends Consents {
        @Override
        public void demandFaceConsent(String candidate) {}
    }

    private static final class OnePortrait extends PhotoStore {
        @Override
        public Optional<byte[]> read(String id) {
            return Optional.of(new byte[] {1});
        }
    }
}
