package examengine.rehearsal;

import java.time.Duration;

/**
 * How the candidates of a rehearsal behave.
 *
 * @param exam the exam they enter
 * @param rounds how often each goes through the whole paper, changing answers from the second time on
 * @param losses the share of requests in which a connection is cut, after which that candidate is offline for seconds; 0 to 1
 * @param patience how long a request is repeated before a candidate gives up
 * @param seed of all chance
 */
public record Manner(String exam, Pace pace, int rounds, double losses, Duration patience, long seed) {

    /** Everybody answers as soon as the last answer is saved, once through the paper, on good networks. */
    public static Manner flatOut(String exam) {
        return new Manner(exam, Pace.flatOut(), 1, 0, Duration.ofMinutes(2), 1);
    }

    public Manner rounds(int more) {
        return new Manner(exam, pace, more, losses, patience, seed);
    }

    public Manner losing(double share) {
        return new Manner(exam, pace, rounds, share, patience, seed);
    }

    public Manner at(Pace other) {
        return new Manner(exam, other, rounds, losses, patience, seed);
    }

    public Manner patientFor(Duration longer) {
        return new Manner(exam, pace, rounds, losses, longer, seed);
    }

    public Manner seeded(long other) {
        return new Manner(exam, pace, rounds, losses, patience, other);
    }
}
