package examengine.cluster;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The members as the database knows them: each one writes a sign of life every second, by the database's clock, and
 * compares who else does so with whom it can talk to.
 */
@ApplicationScoped
public class Membership {

    private static final String SIGN =
            """
            insert into cluster_node (id, cluster, address, started_at, seen_at) values (?, ?, ?, ?, clock_timestamp())
            on conflict (id) do update set seen_at = clock_timestamp()
            """;
    private static final String REGISTERED =
            """
            select id, started_at, seen_at from cluster_node
             where cluster = ? and seen_at > clock_timestamp() - interval '15 seconds'
            """;
    private static final String FORGET =
            "delete from cluster_node where id = ? or seen_at < clock_timestamp() - interval '1 day'";

    private static final Logger LOG = Logger.getLogger(Membership.class.getName());
    private static final String BLIND = "本节点看不到数据库中登记的其他节点，暂不就绪；请检查网络、EXAM_CLUSTER_ADDRESS 和 EXAM_CLUSTER_SECRET。"
            + " This node cannot talk to others that the database knows to be alive and is not ready; check the network,"
            + " EXAM_CLUSTER_ADDRESS and EXAM_CLUSTER_SECRET.";
    private static final String SEEING = "本节点与其他节点的联系正常。 This node and the others see each other.";

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    @Inject
    ClusterSettings settings;

    @Inject
    Caches caches;

    @Inject
    Clock clock;

    private final Sight sight = new Sight();
    private OffsetDateTime startedAt;
    private volatile boolean left;
    private boolean toldBlind;

    /** Signs and looks around. Called every second; does nothing on a node that stays alone. */
    public void sign() throws SQLException {
        if (left || !settings.isClustered()) {
            return;
        }
        if (startedAt == null) {
            startedAt = clock.instant().atOffset(ZoneOffset.UTC);
        }
        try (Connection connection = database.getConnection()) {
            write(connection);
            look(connection);
        }
    }

    private void look(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REGISTERED)) {
            statement.setString(1, settings.name());
            try (ResultSet rows = statement.executeQuery()) {
                List<Sight.Node> nodes = registered(rows);
                sight.see(nodes, caches.members(), newest(nodes));
            }
        }
        tell();
    }

    /** Once for each change, beginning with what is not as it should be. */
    private void tell() {
        boolean blind = sight.isBlind();
        if (blind != toldBlind) {
            toldBlind = blind;
            LOG.warning(blind ? BLIND : SEEING);
        }
    }

    /** Our own sign was written a moment ago, so the newest one tells the time of the database. */
    private static Instant newest(List<Sight.Node> nodes) {
        return nodes.stream()
                .map(Sight.Node::seenAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Whether this node is cut off from others who are alive, and is the smaller part. */
    public boolean isBlind() {
        return settings.isClustered() && sight.isBlind();
    }

    /** How many members this node can talk to, itself included. */
    public int size() {
        return settings.isClustered() ? caches.members().size() : 1;
    }

    /** Says goodbye, so that nobody looks for this node. */
    public void leave() throws SQLException {
        left = true;
        if (settings.isClustered()) {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(FORGET)) {
                statement.setString(1, caches.self().toString());
                statement.executeUpdate();
            }
        }
    }

    private void write(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SIGN)) {
            statement.setString(1, caches.self().toString());
            statement.setString(2, settings.name());
            statement.setString(3, settings.own().toString());
            statement.setObject(4, startedAt);
            statement.executeUpdate();
        }
    }

    private static List<Sight.Node> registered(ResultSet rows) throws SQLException {
        List<Sight.Node> nodes = new ArrayList<>();
        while (rows.next()) {
            nodes.add(new Sight.Node(
                    UUID.fromString(rows.getString(1)),
                    rows.getObject(2, OffsetDateTime.class).toInstant(),
                    rows.getObject(3, OffsetDateTime.class).toInstant()));
        }
        return nodes;
    }
}
