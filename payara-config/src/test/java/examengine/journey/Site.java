package examengine.journey;

import examengine.hall.Candidate;
import examengine.hall.ExamHall;
import examengine.hall.Sitting;
import examengine.hall.Staff;
import examengine.node.ExamNode;
import examengine.node.PostgresServer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where the tests take place: a demo node on each database, started when it is first needed, shared by all tests of this
 * JVM and gone with it. Tests keep apart by each bringing candidates of their own.
 */
enum Site {
    H2,
    POSTGRES;

    static final String PRACTICE = "practice";
    static final String EXAM = "safety-officer";

    /** The one demo candidate who lacks hours; not one of the newcomers. */
    static final String SHORT_OF_HOURS = "candidate20";

    private static final int DEMO_CANDIDATES = 19;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

    private final AtomicInteger newcomers = new AtomicInteger();
    private ExamNode node;
    private Database database;

    synchronized ExamNode node() {
        if (node == null) {
            node = this == H2 ? ExamNode.sharedDemo() : onPostgres();
        }
        return node;
    }

    private ExamNode onPostgres() {
        PostgresServer.Access access = PostgresServer.running().freshDatabase();
        database = new Database(access);
        Map<String, String> settings = new HashMap<>(access.asSettings());
        settings.put("EXAM_DEMO", "true");
        ExamNode started = ExamNode.with(settings);
        started.start();
        return started;
    }

    ExamHall hall() {
        return new ExamHall(node().uri());
    }

    /** Only where {@link #canMoveTime()}: what lies behind the node. */
    Database database() {
        node();
        return database;
    }

    /** Somebody no other test has met, enrolled in both exams with all hours; not signed in. */
    Candidate newcomer() {
        int number = newcomers.incrementAndGet();
        if (this == POSTGRES) {
            return hall().candidate(database().enrolsGuest(number));
        }
        if (number > DEMO_CANDIDATES) {
            throw new IllegalStateException("the demo has no more candidates than " + DEMO_CANDIDATES);
        }
        return hall().candidate("candidate" + number);
    }

    Staff proctor() {
        return hall().staff("proctor1");
    }

    Staff examiner() {
        return hall().staff("examiner1");
    }

    /** @param number from 1 to 3; {@link #examiner()} is the first */
    Staff examiner(int number) {
        return hall().staff("examiner" + number);
    }

    Staff operator() {
        return hall().staff("operator1");
    }

    Staff registrar() {
        return hall().staff("registrar1");
    }

    /**
     * Whether a test may move a sitting back in time by changing its row. The node's clock stays real; its snapshot of a
     * sitting, at most 60 s old, is not used for anything that depends on time.
     */
    boolean canMoveTime() {
        return this == POSTGRES;
    }

    /** Lets the sitting's earliest hand-in come: by moving the sitting where that is possible, by waiting elsewhere. */
    void awaitsEarliestHandIn(Sitting sitting) {
        if (canMoveTime()) {
            database().movesBack(sitting.id(), Duration.between(sitting.serverTime(), sitting.earliestSubmissionAt()));
        } else {
            Patience.until("the earliest hand-in", LONGEST_WAIT, () -> !Instant.now()
                    .isBefore(sitting.earliestSubmissionAt()));
        }
    }

    @Override
    public String toString() {
        return this == H2 ? "H2" : "PostgreSQL";
    }
}
