package examengine.rehearsal.command;

import java.time.Duration;

/**
 * What a cluster must keep to carry an exam; how long 99 of 100 candidates may wait, repetitions included.
 *
 * @param signIn from the password to the own page
 * @param photo from the photo to its acceptance, waiting for a turn included
 * @param start from the barrier to the paper in hand
 * @param answer from the choice to its acknowledgement
 * @param step entering, opening the page, handing in, reading the result: each
 * @param closing from the common deadline and its grace until all are closed and graded
 * @param answered the share of all answers the candidates wanted to give that must be acknowledged; 0 to 1
 */
record Limits(
        Duration signIn,
        Duration photo,
        Duration start,
        Duration answer,
        Duration step,
        Duration closing,
        double answered) {

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    static Limits of(Arguments given) {
        return new Limits(
                given.duration("--sign-in-p99", "10s", SHORTEST, LONGEST),
                given.duration("--photo-p99", "15s", SHORTEST, LONGEST),
                given.duration("--start-p99", "5s", SHORTEST, LONGEST),
                given.duration("--answer-p99", "500ms", SHORTEST, LONGEST),
                given.duration("--step-p99", "5s", SHORTEST, LONGEST),
                given.duration("--close-within", "30s", SHORTEST, LONGEST),
                given.share("--answered", "99%"));
    }
}
