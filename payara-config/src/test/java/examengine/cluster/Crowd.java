package examengine.cluster;

import examengine.rehearsal.Acknowledgement;
import examengine.rehearsal.Comparison;
import examengine.rehearsal.Crew;
import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.Manner;
import examengine.rehearsal.Pace;
import examengine.rehearsal.Servers;
import examengine.rehearsal.ground.Clearing;
import examengine.rehearsal.ground.Ground;
import examengine.rehearsal.ground.Plan;
import examengine.rehearsal.ground.Preparing;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Candidates who answer flat out, over and over, while somebody pulls plugs; each request may go to any of their servers,
 * and is repeated as a page repeats it. What is acknowledged is kept in mind and compared with the database in the end.
 */
final class Crowd implements AutoCloseable {

    /** More often through the paper than any test leaves time for. */
    private static final int WITHOUT_END = 100;

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(120);

    private final DatabaseAccess database;
    private final String exam;
    private final Crew crew;
    private CompletableFuture<Void> answering;

    private Crowd(DatabaseAccess database, String exam, Crew crew) {
        this.database = database;
        this.exam = exam;
        this.crew = crew;
    }

    /** So many newcomers, seated: signed in, photo accepted, paper in hand. They will answer flat out. */
    static Crowd seated(int size, DatabaseAccess database, List<URI> servers, long seed) {
        return seated(size, Pace.flatOut(), database, servers, seed);
    }

    /** So many newcomers, seated, who will answer at a pace. */
    static Crowd seated(int size, Pace pace, DatabaseAccess database, List<URI> servers, long seed) {
        Clearing.ofAll(database).clear();
        return seated(new Preparing(database).prepare(Plan.quick(size)), pace, database, servers, seed);
    }

    /** Those who were prepared, seated, who will answer at a pace: for crowds of one exam that keep apart. */
    static Crowd seated(Ground ground, Pace pace, DatabaseAccess database, List<URI> servers, long seed) {
        Manner manner = Manner.flatOut(ground.exam())
                .at(pace)
                .rounds(WITHOUT_END)
                .patientFor(PATIENCE)
                .seeded(seed);
        Crowd crowd = new Crowd(database, ground.exam(), new Crew(ground.people(), new Servers(servers), manner));
        crowd.sitDown();
        return crowd;
    }

    /** Some of those who were prepared, by their numbers from 0 on. */
    static Ground among(Ground ground, int from, int before) {
        return new Ground(ground.exam(), ground.people().subList(from, before));
    }

    private void sitDown() {
        crew.signIn();
        crew.enter();
        crew.start();
        requireEverybody();
    }

    private void requireEverybody() {
        if (!crew.dropouts().isEmpty()) {
            throw new AssertionError("could not go on: " + crew.dropouts() + "; browsers met " + troubles());
        }
    }

    /** The exam they sit, which is its session's id too. */
    String exam() {
        return exam;
    }

    /** Everybody answers until told to stop. */
    void answers() {
        answering = crew.answering();
        awaitEverybodyAnswered();
    }

    /** From now on everybody answers at this pace. */
    void goesOnAt(Pace pace) {
        crew.goOnAt(pace);
    }

    /**
     * Waits until everybody has been acknowledged an answer from now on.
     *
     * @return how long that took
     */
    Duration awaitEverybodyAnswered() {
        long before = acknowledged();
        long begun = System.nanoTime();
        Patience.until("an answer of everybody", LONGEST_WAIT, () -> {
            requireEverybody();
            return sittingsSince(before) == crew.size();
        });
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private long sittingsSince(long before) {
        return crew.acknowledgements().all().stream()
                .skip(before)
                .map(Acknowledgement::sitting)
                .distinct()
                .count();
    }

    /** Everybody stops, and what was under way is acknowledged. */
    void rests() {
        crew.stopAnswering();
        awaitEnd();
        requireEverybody();
    }

    /** Waits until nobody answers any more, whatever the reason. */
    void awaitEnd() {
        try {
            answering.get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | java.util.concurrent.ExecutionException | TimeoutException unfinished) {
            throw new AssertionError("still answering", unfinished);
        }
    }

    /** Everybody hands in at once and is shown the result. */
    void leaves() {
        crew.handIn();
        crew.readResults();
        requireEverybody();
    }

    long acknowledged() {
        return crew.acknowledgements().count();
    }

    /** The sittings of this crowd. */
    Set<String> sittings() {
        return crew.acknowledgements().sittings();
    }

    Collection<Acknowledgement> acknowledgements() {
        return crew.acknowledgements().all();
    }

    /** Why those who could not go on could not. */
    List<String> dropouts() {
        return crew.dropouts();
    }

    Comparison compared() {
        return Comparison.of(database, crew.acknowledgements(), crew.tally());
    }

    /** What candidates' browsers met on the way, each with how often. */
    String troubles() {
        return crew.tally().troubles().entrySet().stream()
                .map(trouble -> trouble.getKey() + " " + trouble.getValue())
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        crew.close();
    }
}
