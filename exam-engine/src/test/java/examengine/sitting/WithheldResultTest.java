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
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every way through a sitting whose result waits for a decision, up to eight events long: whatever photos come to and whatever
 * people decide, no result is shown unless each check is a match or was decided as the same person, or another one took its
 * place; and nobody waits for a decision that nobody is asked for.
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
        DURING_MATCHES,
        DURING_IN_DOUBT,
        HANDS_IN,
        EXIT_NEVER_TAKEN,
        SAME_PERSON,
        OTHER_PERSON,
        RETAKE,
        RETAKE_GIVEN_UP
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
                    case DURING_MATCHES -> during(Band.MATCH);
                    case DURING_IN_DOUBT -> during(Band.MISMATCH);
                    case HANDS_IN -> sitting.handIn(true, NINE.plus(Duration.ofMinutes(40)));
                    case EXIT_NEVER_TAKEN -> neverTaken();
                    case SAME_PERSON -> decide(Decision.SAME_PERSON);
                    case OTHER_PERSON -> decide(Decision.OTHER_PERSON);
                    case RETAKE -> decide(Decision.RETAKE);
                    case RETAKE_GIVEN_UP -> giveUpRetakes();
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

        private void during(Band band) {
            sitting.state().demandRunning();
            kept(Checks.photo(Phase.DURING, band, false));
        }

        private void giveUpRetakes() {
            List<IdentityCheck> left = standing().leftToRetake(Phase.EXIT);
            if (left.isEmpty() || !sitting.state().isHandedIn()) {
                throw Refusal.conflict("not-given-up");
            }
            left.forEach(Checks::missRetake);
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
            if (decision == Decision.RETAKE) {
                sitting.state().demandRetakable(open.phase());
            }
            Checks.decide(open, decision);
            sitting.decided(open.phase(), decision, standing().isSettled(), "看过了", NINE);
        }

        private IdentityCheck kept(IdentityCheck check) {
            checks.add(check);
            return check;
        }

        private IdentityStanding standing() {
            return IdentityStanding.of(checks);
        }

        /**
         * The written rule, told apart from {@link IdentityStanding}: nothing is open, and both who sat there until hand-in and
         * who ended the exam were shown, each by checks of that time.
         */
        private boolean isProven() {
            return checks.stream().noneMatch(IdentityCheck::isOpen)
                    && isShown(check -> check.phase() != Phase.EXIT)
                    && isShown(check -> check.phase() == Phase.EXIT);
        }

        /** Whatever did not show it was to be taken again or tried again, and then something did. */
        private static boolean isShown(List<IdentityCheck> ofThatTime) {
            boolean shown = false;
            for (IdentityCheck check : ofThatTime) {
                boolean again = check.isTry() || check.decision() == Decision.RETAKE;
                if (!again && !check.isSettled()) {
                    return false;
                }
                shown = !again;
            }
            return shown;
        }

        private boolean isShown(Predicate<IdentityCheck> time) {
            return isShown(checks.stream().filter(time).toList());
        }

        /** Whether somebody is asked, or is about to be, for whatever the result waits for. */
        private boolean isWaitedForInVain() {
            return sitting.state() == SittingState.UNDER_REVIEW
                    && checks.stream().noneMatch(IdentityCheck::isOpen)
                    && standing().leftToRetake(Phase.EXIT).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void no_way_leads_to_a_result_without_proof(boolean beginUnderReview) {
        List<List<Event>> released = new ArrayList<>();

        walk(List.of(), beginUnderReview, path -> path.sitting.state() == SittingState.RELEASED, released);

        assertThat(released).isNotEmpty().allSatisfy(way -> assertThat(
                        after(way, beginUnderReview).isProven())
                .as(way.toString())
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void no_way_ends_where_a_decision_is_awaited_that_nobody_is_asked_for(boolean beginUnderReview) {
        List<List<Event>> inVain = new ArrayList<>();

        walk(List.of(), beginUnderReview, Path::isWaitedForInVain, inVain);

        assertThat(inVain).isEmpty();
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

    private static void walk(
            List<Event> way, boolean beginUnderReview, Predicate<Path> wanted, List<List<Event>> found) {
        Path path = after(way, beginUnderReview);
        if (wanted.test(path)) {
            found.add(way);
        }
        if (path.sitting.state().isFinished() || way.size() == LONGEST) {
            return;
        }
        Arrays.stream(Event.values())
                .map(next -> Stream.concat(way.stream(), Stream.of(next)).toList())
                .filter(longer -> isPossible(longer, beginUnderReview))
                .forEach(longer -> walk(longer, beginUnderReview, wanted, found));
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
