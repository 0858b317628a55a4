package examengine.figures;

import examengine.node.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The PostgreSQL behind the node. */
final class AnswerDatabase {

    private static final String MORE_TIME = "update sitting set deadline = deadline + interval '3 hours'";

    private final PostgresServer.Access access;

    AnswerDatabase(PostgresServer.Access access) {
        this.access = access;
    }

    /** Gives every running sitting three hours more. */
    void givesTime() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(MORE_TIME);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** How many answers are in the journal. */
    long answers() {
        return ask("select count(*) from answer");
    }

    /** The process whose children are all others of the server. */
    long postmaster() {
        try (Connection connection = connect()) {
            long backend = ask(connection, "select pg_backend_pid()");
            return ProcessHandle.of(backend)
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow()
                    .pid();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private long ask(String question) {
        try (Connection connection = connect()) {
            return ask(connection, question);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static long ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }
}
