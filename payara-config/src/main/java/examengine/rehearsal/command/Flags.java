package examengine.rehearsal.command;

import examengine.rehearsal.Manner;
import examengine.rehearsal.Pace;
import examengine.rehearsal.Servers;
import examengine.rehearsal.ground.Plan;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the operator asked for, checked.
 *
 * @param losses the share of requests in which a connection is cut; 0 to 1
 * @param endsTogether nobody hands in: the time of all is over in the same second
 */
record Flags(
        Verb verb,
        int candidates,
        List<URI> servers,
        String exam,
        String blueprint,
        Duration limit,
        Pace pace,
        int rounds,
        double losses,
        boolean endsTogether,
        boolean fastSignIn,
        Limits limits,
        Path report,
        long seed,
        boolean force,
        boolean keep) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST_CANDIDATES = 20_000;
    private static final int MOST_ROUNDS = 1_000;
    private static final Duration SHORTEST_LIMIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_LIMIT = Duration.ofHours(24);

    /**
     * Reads a command line.
     *
     * @throws examengine.rehearsal.RehearsalRefusal for the first thing in it that cannot be
     */
    static Flags of(String... line) {
        Arguments given = Arguments.of(line);
        Pace pace = new Pace(given.duration("--pause", "5s", Duration.ofMillis(1), Duration.ofHours(1)));
        Flags flags = new Flags(
                given.verb(),
                given.number("--candidates", 100, 1, MOST_CANDIDATES),
                given.addresses("--server", "http://127.0.0.1:8080"),
                given.text("--exam", ""),
                given.text("--blueprint", ""),
                given.duration("--limit", "30m", SHORTEST_LIMIT, LONGEST_LIMIT),
                given.has("--flat-out") ? Pace.flatOut() : pace,
                given.number("--rounds", 1, 1, MOST_ROUNDS),
                given.share("--lose-connections", "0%"),
                given.has("--end-barrier"),
                given.has("--fast-sign-in"),
                Limits.of(given),
                Path.of(given.text("--report", "rehearsal-report.html")),
                given.number("--seed", 1, 0, Integer.MAX_VALUE),
                given.has("--force"),
                given.has("--keep"));
        given.nothingMayBeLeft();
        return flags;
    }

    Plan plan() {
        return new Plan(candidates, exam, blueprint, limit, !fastSignIn);
    }

    Manner manner(String rehearsed) {
        return new Manner(rehearsed, pace, rounds, losses, PATIENCE, seed);
    }

    Servers asServers() {
        return new Servers(servers);
    }
}
