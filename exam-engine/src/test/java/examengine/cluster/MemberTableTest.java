package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jgroups.JChannel;
import org.jgroups.protocols.DISCARD;
import org.jgroups.protocols.TP;
import org.jgroups.stack.ProtocolStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real members that find each other through a real table, and a database that stops answering. */
class MemberTableTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final CountDownLatch back = new CountDownLatch(1);
    private final JdbcDataSource database = new JdbcDataSource();
    private volatile boolean silent;
    private Connection held;
    private JChannel elder;
    private JChannel younger;

    @BeforeEach
    void two_members_meet() throws Exception {
        database.setURL("jdbc:h2:mem:members;MODE=PostgreSQL");
        held = database.getConnection();
        try (Statement table = held.createStatement()) {
            table.execute("create table jgroups (address varchar(200) primary key, name varchar(200),"
                    + " cluster varchar(200), ip varchar(200), coord boolean)");
        }
        elder = join();
        younger = join();
        assertThat(waitedFor(() -> seenBy(elder) == 2)).as("the two meet").isTrue();
    }

    @AfterEach
    void both_go() throws SQLException {
        back.countDown();
        younger.close();
        elder.close();
        held.close();
    }

    @Test
    void members_that_parted_while_the_database_did_not_answer_meet_again_when_it_does() throws Exception {
        silent = true;
        DISCARD cable = cutOff(younger);
        assertThat(waitedFor(() -> seenBy(elder) == 1 && seenBy(younger) == 1))
                .as("each is alone")
                .isTrue();

        cable.discardAll(false);
        silent = false;
        back.countDown();

        assertThat(waitedFor(() -> seenBy(elder) == 2 && seenBy(younger) == 2))
                .as("they meet again")
                .isTrue();
    }

    @Test
    void who_leaves_is_taken_off_the_list() {
        younger.close();
        elder.close();

        assertThat(listed()).isZero();
    }

    private JChannel join() throws Exception {
        ClusterSettings settings = new ClusterSettings();
        settings.mode = "jdbc";
        settings.address = "127.0.0.1";
        settings.port = freePort();
        settings.hosts = " ";
        settings.secret = "a secret of this cluster only";
        JChannel channel = new Channel(settings, reluctant()).createChannel("exam");
        channel.connect("members");
        return channel;
    }

    /** Nothing this member sends or is sent arrives, until told otherwise. */
    private static DISCARD cutOff(JChannel member) throws Exception {
        DISCARD cable = new DISCARD().setAddress(member.getAddress()).discardAll(true);
        member.getProtocolStack().insertProtocol(cable, ProtocolStack.Position.ABOVE, TP.class);
        return cable;
    }

    private static int seenBy(JChannel member) {
        return member.getView().size();
    }

    private int listed() {
        try (Statement question = held.createStatement();
                var rows = question.executeQuery("select count(*) from jgroups")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The database, which keeps whoever wants a connection waiting while it is silent. */
    private DataSource reluctant() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (silent && method.getName().equals("getConnection")) {
                        back.await();
                    }
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
    }

    /** A port that is free, and the one above it that signs of life use. */
    private static int freePort() throws Exception {
        while (true) {
            try (ServerSocket own = new ServerSocket(0);
                    ServerSocket liveness = new ServerSocket(own.getLocalPort() + Channel.LIVENESS_OFFSET)) {
                return liveness.getLocalPort() - Channel.LIVENESS_OFFSET;
            } catch (java.net.BindException | IllegalArgumentException taken) {
                // The next one.
            }
        }
    }

    private static boolean waitedFor(BooleanSupplier event) throws InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        while (!event.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        return event.getAsBoolean();
    }
}
