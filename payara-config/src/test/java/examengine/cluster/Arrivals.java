package examengine.cluster;

import examengine.rehearsal.Comparison;
import examengine.rehearsal.Crew;
import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.Manner;
import examengine.rehearsal.Person;
import examengine.rehearsal.Servers;
import examengine.rehearsal.ground.Ground;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * People who come one after the other while something else goes on: each loads the first page, signs in, shows a face,
 * starts, answers the paper once, hands in and reads the result. Whatever any of them met that should not be is kept.
 */
final class Arrivals implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Ground ground;
    private final DatabaseAccess database;
    private final URI address;
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Thread coming = new Thread(this::come, "arrivals");
    private volatile boolean over;
    private volatile int through;

    private Arrivals(Ground ground, DatabaseAccess database, URI address) {
        this.ground = ground;
        this.database = database;
        this.address = address;
    }

    /** They begin to come at once. */
    static Arrivals at(URI address, Ground ground, DatabaseAccess database) {
        Arrivals arrivals = new Arrivals(ground, database, address);
        arrivals.coming.start();
        return arrivals;
    }

    private void come() {
        for (Person person : ground.people()) {
            if (over) {
                return;
            }
            try {
                loadsPage();
                sitsWholeExam(person);
            } catch (IOException | RuntimeException | InterruptedException broken) {
                faults.add(person.login() + ": " + broken);
            }
            Patience.lasts(BETWEEN);
        }
    }

    private void loadsPage() throws IOException, InterruptedException {
        HttpRequest page =
                HttpRequest.newBuilder(address.resolve("/")).timeout(PATIENCE).build();
        int status = http.send(page, BodyHandlers.discarding()).statusCode();
        if (status != OK) {
            faults.add("GET / was answered " + status);
        }
    }

    private void sitsWholeExam(Person person) {
        Manner manner = Manner.flatOut(ground.exam()).patientFor(PATIENCE);
        try (Crew crew = new Crew(List.of(person), new Servers(List.of(address)), manner)) {
            crew.signIn();
            crew.enter();
            crew.start();
            crew.sitting().join();
            faults.addAll(crew.dropouts());
            faults.addAll(crew.tally().troubles().keySet());
            if (!Comparison.of(database, crew.acknowledgements(), crew.tally()).isClean()) {
                faults.add(person.login() + " lost something");
            }
            through++;
        }
    }

    /** Nobody comes any more; returns when the last one is through. */
    void end() {
        over = true;
        try {
            coming.join();
        } catch (InterruptedException cut) {
            throw new IllegalStateException(cut);
        }
    }

    /** How many have been all the way, with or without a fault. */
    int through() {
        return through;
    }

    /** What went wrong, and for whom. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        end();
    }
}
