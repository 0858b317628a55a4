package examengine.rehearsal.command;

import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.RehearsalRefusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The database an operator means: the one the nodes are told by their environment. */
final class Databases {

    private static final int PATIENCE_SECONDS = 10;

    private Databases() {}

    /** @throws RehearsalRefusal if it is not named, no PostgreSQL, out of reach, or no exam engine has been there */
    static DatabaseAccess named(Map<String, String> environment) {
        String url = environment.getOrDefault("EXAM_DB_URL", "");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new RehearsalRefusal(
                    "演练需要 PostgreSQL：请像节点一样设置 EXAM_DB_URL=jdbc:postgresql://…；内嵌 H2 只能由一个进程打开，无法演练。",
                    "A rehearsal needs PostgreSQL: set EXAM_DB_URL=jdbc:postgresql://… as for the nodes. The embedded"
                            + " H2 belongs to one process and cannot be rehearsed with.");
        }
        DatabaseAccess database = new DatabaseAccess(
                url,
                environment.getOrDefault("EXAM_DB_USER", "exam"),
                environment.getOrDefault("EXAM_DB_PASSWORD", "exam"));
        mustAnswer(database);
        return database;
    }

    private static void mustAnswer(DatabaseAccess database) {
        try (Connection connection = database.connect()) {
            connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException refused) {
            throw new RehearsalRefusal(
                    "无法连接 EXAM_DB_URL 所指的数据库（SQLSTATE " + refused.getSQLState()
                            + "）；请检查 EXAM_DB_URL、EXAM_DB_USER 和 EXAM_DB_PASSWORD。",
                    "Cannot get into the database of EXAM_DB_URL (SQLSTATE " + refused.getSQLState()
                            + "); check EXAM_DB_URL, EXAM_DB_USER and EXAM_DB_PASSWORD.");
        }
        if (database.asks("select to_regclass('sitting')::text").get(0) == null) {
            throw new RehearsalRefusal(
                    "EXAM_DB_URL 所指的数据库里还没有考试引擎的表；请先启动一个节点。",
                    "The database of EXAM_DB_URL has no tables of the exam engine yet; start a node first.");
        }
    }
}
