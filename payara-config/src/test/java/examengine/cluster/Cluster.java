package examengine.cluster;

import examengine.hall.Answer;
import examengine.hall.ExamHall;
import examengine.hall.Staff;
import examengine.node.ExamNode;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Three nodes on one PostgreSQL server of their own, with the demo's exams and people; started when it is first needed,
 * shared by all tests of this JVM and gone with it. Tests keep apart by each bringing candidates of their own, and leave
 * all nodes running.
 */
final class Cluster {

    static final int NODES = 3;

    /** The key of all nodes of this cluster: photos, receipts and seals depend on it. */
    static final String SECRET_KEY = "ZXhhbS1lbmdpbmUtdGVzdC1rZXktMzItYnl0ZXMhISE=";

    private static final String CLUSTER_SECRET = "the secret of this cluster of tests";

    /** Parts of a cluster look for each other every two to six seconds. */
    private static final Duration ONE_VIEW = Duration.ofSeconds(60);

    private static final String PROCTOR = "proctor1";
    private static final String ASSIGN =
            """
            insert into proctor_assignment (exam_session_id, account_id)
            select ?, account_id from account_login where login = ?
            """;

    private static Cluster running;

    private final DatabaseServer database = DatabaseServer.started();
    private final List<ExamNode> nodes = new ArrayList<>();

    private Cluster() {
        for (int number = 0; number < NODES; number++) {
            nodes.add(ExamNode.with(settings()));
        }
        start(nodes);
    }

    /**
     * The cluster, with every node running as it was made, whatever an earlier test left behind. Going back to the version
     * before needs no migration.
     */
    static synchronized Cluster running() {
        if (running == null) {
            running = new Cluster();
        }
        running.nodes.stream().filter(ExamNode::isChanged).forEach(node -> {
            node.stop();
            node.runs(ExamNode.jar(), Map.of());
        });
        start(running.nodes.stream().filter(node -> !node.isRunning()).toList());
        return running;
    }

    /** The environment of one more node of this cluster. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(database.asSettings());
        settings.put("EXAM_DEMO", "true");
        settings.put("EXAM_SECRET_KEY", SECRET_KEY);
        settings.put("EXAM_CLUSTER", "jdbc");
        settings.put("EXAM_CLUSTER_PORT", String.valueOf(FreePort.next()));
        settings.put("EXAM_CLUSTER_SECRET", CLUSTER_SECRET);
        settings.put("EXAM_DRAIN_SECONDS", "2");
        return settings;
    }

    /** Starts nodes at the same time and returns when all of them are ready. */
    static void start(List<ExamNode> nodes) {
        CompletableFuture.allOf(nodes.stream()
                        .map(node -> CompletableFuture.runAsync(node::start, task -> new Thread(task).start()))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    /** Waits until each node says of itself that it is together with all the others. */
    void awaitOneView() {
        Patience.until("one view of all nodes", ONE_VIEW, () -> nodes.stream().allMatch(Cluster::seesAll));
    }

    private static boolean seesAll(ExamNode node) {
        return members(node) == NODES;
    }

    /** How many nodes this one can talk to, itself included. */
    static int members(ExamNode node) {
        Answer health = new ExamHall(node.uri()).stranger().get("/health/ready");
        return health.json().findPath("members").asInt();
    }

    List<ExamNode> nodes() {
        return List.copyOf(nodes);
    }

    ExamNode node(int index) {
        return nodes.get(index);
    }

    List<URI> addresses() {
        return nodes.stream().map(ExamNode::uri).toList();
    }

    DatabaseServer database() {
        return database;
    }

    /** A demo proctor may act in this session, too. */
    Staff proctorOf(String session, ExamNode at) {
        try (Connection connection = database.access().connect();
                PreparedStatement statement = connection.prepareStatement(ASSIGN)) {
            statement.setString(1, session);
            statement.setString(2, PROCTOR);
            statement.executeUpdate();
            return new ExamHall(at.uri()).staff(PROCTOR);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
