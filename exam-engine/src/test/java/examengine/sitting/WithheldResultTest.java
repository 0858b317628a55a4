package examengine.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.exam.ExamPolicy;
import examengine.exam.IdentityPolicy;
import examengine.exam.ResultWaitsFor;
import examengine.face.Band;
import examengine.identity.Checks;
import examengine.identity.Decision;
import examengine.identity.IdentityCheck;
import examengine.identity.Outcome;
import examengine.identity.Phase;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import examengine.scoring.ScoringRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every way through a sitting whose result waits for a decision, up to eight events long: whatever photos come to and whatever
 * people decide, no result is shown unless each check is a match or was decided as the same person, or another photo took its
 * place.
 */
class WithheldResultTest {

    private static final int LONGEST = 8;
    private static final Instant NINE = Instant.parse("2026-11-20T01:00:00Z");

    /** What may happen, whether or not it may happen now. */
    private enum Event {
        PHOTO_MATCHES,
        PHOTO_IN_DOUBT,
        PHOTO_DOES_NOT_MATCH,
        PERSON_ASKED,
        DOCUMENTS_SEEN,
        STARTS,
        DURING_IN_DOUBT,
        HANDS_IN,
        EXIT_NEVER_TAKEN,
        SAME_PERSON,
        OTHER_PERSON,
        RETAKE
    }

    /** A sitting, its checks, and how it came to be where it is. */
    private static final class Path {

        private final boolean beginUnderReview;
        private final Sitting sitting = new Sitting("s1", "e", "x1", "c1", 1, Duration.ZERO, NINE);
        private final List<IdentityCheck> checks = new ArrayList<>();

        Path(boolean beginUnderReview) {
            this.beginUnderReview = beginUnderReview;
        }

        /** @return false when it is refused */
        boolean take(Event event) {
            try {
                switch (event) {
                    case PHOTO_MATCHES -> photo(Band.MATCH);
                    case PHOTO_IN_DOUBT -> photo(Band.REVIEW);
                    case PHOTO_DOES_NOT_MATCH -> photo(Band.MISMATCH);
                    case PERSON_ASKED -> askPerson();
                    case DOCUMENTS_SEEN -> moveOn(kept(Checks.documents(awaited())), true);
                    case STARTS -> sitting.start(policy(beginUnderReview), NINE);
                    case DURING_IN_DOUBT -> during();
                    case HANDS_IN -> sitting.handIn(true, NINE.plus(Duration.ofMinutes(40)));
                    case EXIT_NEVER_TAKEN -> neverTaken();
                    case SAME_PERSON -> decide(Decision.SAME_PERSON);
                    case OTHER_PERSON -> decide(Decision.OTHER_PERSON);
                    case RETAKE -> decide(Decision.RETAKE);
                }
                return true;
            } catch (Refusal notNow) {
                return false;
            }
        }

        private Phase awaited() {
            Phase phase = sitting.state().phaseOfPhoto();
            if (phase == Phase.DURING) {
                throw Refusal.conflict("no-photo-expected");
            }
            return phase;
        }

        private void photo(Band band) {
            Phase phase = awaited();
            if (standing().attemptsLeft(phase, IdentityPolicy.USUAL.tries()) == 0) {
                throw Refusal.conflict("no-attempts-left");
            }
            moveOn(kept(Checks.photo(phase, band)), false);
        }

        private void moveOn(IdentityCheck check, boolean byDocuments) {
            Outcome outcome = byDocuments ? Outcome.MATCH : check.outcome();
            if (check.phase() == Phase.ENTRY) {
                sitting.entryPhotoTaken(outcome, beginUnderReview);
            } else {
                sitting.exitPhotoTaken(
                        outcome, ResultWaitsFor.DECISION, standing().isSettled());
            }
        }

        private void askPerson() {
            Phase phase = awaited();
            if (standing().attemptsLeft(phase, IdentityPolicy.USUAL.tries()) > 0) {
                throw Refusal.conflict("attempts-left");
            }
            Checks.askPerson(standing().latest(phase).orElseThrow());
            sitting.personAsked(beginUnderReview);
        }

        private void during() {
            sitting.state().demandRunning();
            kept(Checks.photo(Phase.DURING, Band.MISMATCH, false));
        }

        private void neverTaken() {
            if (awaited() != Phase.EXIT) {
                throw Refusal.conflict("no-photo-expected");
            }
            kept(Checks.notTaken(Phase.EXIT));
            sitting.personAsked(beginUnderReview);
        }

        private void decide(Decision decision) {
            IdentityCheck open = checks.stream()
                    .filter(IdentityCheck::isOpen)
                    .findFirst()
                    .orElseThrow(() -> Refusal.conflict("decided"));
            if (decision == Decision.RETAKE && sitting.state().isFinished()) {
                throw Refusal.conflict("sitting-closed");
            }
            Checks.decide(open, decision);
            sitting.decided(open.phase(), decision, standing().isSettled(), "看过了");
        }

        private IdentityCheck kept(IdentityCheck check) {
            checks.add(check);
            return check;
        }

        private IdentityStanding standing() {
            return IdentityStanding.of(checks);
        }

        /** Told apart from {@link IdentityStanding}: the latest check of each phase speaks for it, and nothing is open. */
        private boolean isProven() {
            Map<Phase, IdentityCheck> last = new EnumMap<>(Phase.class);
            checks.forEach(check -> last.put(check.phase(), check));
            boolean nothingOpen = checks.stream().noneMatch(IdentityCheck::isOpen);
            return nothingOpen
                    && Stream.of(Phase.ENTRY, Phase.EXIT).allMatch(last::containsKey)
                    && last.values().stream().allMatch(this::speaksForItsPhase);
        }

        private boolean speaksForItsPhase(IdentityCheck check) {
            boolean takenAgain = check.decision() == Decision.RETAKE && checks.indexOf(check) < checks.size() - 1;
            return check.isSettled() || takenAgain;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void no_way_leads_to_a_result_without_proof(boolean beginUnderReview) {
        List<List<Event>> released = new ArrayList<>();

        walk(List.of(), beginUnderReview, released);

        assertThat(released).isNotEmpty().allSatisfy(way -> assertThat(
                        after(way, beginUnderReview).isProven())
                .as(way.toString())
                .isTrue());
    }

    @Test
    void the_shortest_way_to_a_result_is_two_matches() {
        List<Event> way = List.of(Event.PHOTO_MATCHES, Event.STARTS, Event.HANDS_IN, Event.PHOTO_MATCHES);

        assertThat(after(way, false).sitting.state()).isEqualTo(SittingState.RELEASED);
    }

    @Test
    void a_person_releases_what_three_closing_photos_could_not() {
        List<Event> way = new ArrayList<>(List.of(Event.PHOTO_MATCHES, Event.STARTS, Event.HANDS_IN));
        way.addAll(List.of(Event.PHOTO_DOES_NOT_MATCH, Event.PHOTO_DOES_NOT_MATCH, Event.PHOTO_DOES_NOT_MATCH));

        Path path = after(way, false);

        assertThat(path.take(Event.PHOTO_MATCHES)).isFalse();
        assertThat(path.take(Event.PERSON_ASKED)).isTrue();
        assertThat(path.sitting.state()).isEqualTo(SittingState.UNDER_REVIEW);
        assertThat(path.take(Event.SAME_PERSON)).isTrue();
        assertThat(path.sitting.state()).isEqualTo(SittingState.RELEASED);
    }

    private static void walk(List<Event> way, boolean beginUnderReview, List<List<Event>> released) {
        Path path = after(way, beginUnderReview);
        if (path.sitting.state() == SittingState.RELEASED) {
            released.add(way);
        }
        if (path.sitting.state().isFinished() || way.size() == LONGEST) {
            return;
        }
        Arrays.stream(Event.values())
                .map(next -> Stream.concat(way.stream(), Stream.of(next)).toList())
                .filter(longer -> isPossible(longer, beginUnderReview))
                .forEach(longer -> walk(longer, beginUnderReview, released));
    }

    private static boolean isPossible(List<Event> way, boolean beginUnderReview) {
        Path path = after(way.subList(0, way.size() - 1), beginUnderReview);
        return path.take(way.get(way.size() - 1));
    }

    private static Path after(List<Event> way, boolean beginUnderReview) {
        Path path = new Path(beginUnderReview);
        way.forEach(path::take);
        return path;
    }

    private static ExamPolicy policy(boolean beginUnderReview) {
        return new ExamPolicy(
                Duration.ofMinutes(120),
                Duration.ofMinutes(30),
                Points.of(60),
                Points.of(100),
                ScoringRule.ALL_OR_NOTHING,
                ResultWaitsFor.DECISION,
                beginUnderReview,
                0,
                0,
                Duration.ofDays(180),
                IdentityPolicy.USUAL);
    }
}
