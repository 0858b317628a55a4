package examengine.rehearsal.ground;

import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.RehearsalRefusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;

/**
 * That rehearsals are under way, said by an advisory lock which ends with its connection, however that ends: they share it,
 * and who removes the traces of all must have it alone.
 */
public final class Underway {

    /** "rehearse" in ASCII. */
    private static final long LOCK = 0x7265686561727365L;

    private Underway() {}

    /**
     * Rehearses, beside others perhaps.
     *
     * @throws RehearsalRefusal while the traces of all rehearsals are being removed
     */
    public static <T> T saying(DatabaseAccess database, Supplier<T> rehearsal) {
        RehearsalRefusal clearing = new RehearsalRefusal(
                "正在清除该数据库上的演练数据，请稍后再试。", "What rehearsals left on this database is being removed; try again soon.");
        return holding(database, "pg_try_advisory_lock_shared", clearing, rehearsal);
    }

    /**
     * Does what would destroy a rehearsal.
     *
     * @throws RehearsalRefusal while one is under way
     */
    public static <T> T unless(DatabaseAccess database, Supplier<T> deed) {
        RehearsalRefusal rehearsing = new RehearsalRefusal(
                "该数据库上有演练正在进行，清除会毁掉它；请等它结束，确要清除请加 --force。",
                "A rehearsal is under way on this database and would be destroyed; wait for its end, or say --force.");
        return holding(database, "pg_try_advisory_lock", rehearsing, deed);
    }

    private static <T> T holding(DatabaseAccess database, String lock, RehearsalRefusal otherwise, Supplier<T> deed) {
        try (Connection connection = database.connect()) {
            if (!gets(lock, connection)) {
                throw otherwise;
            }
            return deed.get();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static boolean gets(String lock, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select " + lock + "(" + LOCK + ")")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
