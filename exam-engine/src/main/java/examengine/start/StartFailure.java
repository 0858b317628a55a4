package examengine.start;

import java.sql.SQLException;
import java.util.Map;

/** Why a node does not start, in a sentence for the operator in both languages. */
public class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String[]> BY_SQL_STATE = Map.of(
            "28P01",
            new String[] {
                "数据库拒绝了用户名或密码；请检查 EXAM_DB_USER 和 EXAM_DB_PASSWORD。",
                "The database refused the user name or password; check EXAM_DB_USER and EXAM_DB_PASSWORD."
            },
            "28000",
            new String[] {
                "数据库拒绝了用户名或密码；请检查 EXAM_DB_USER 和 EXAM_DB_PASSWORD。",
                "The database refused the user name or password; check EXAM_DB_USER and EXAM_DB_PASSWORD."
            },
            "3D000",
            new String[] {
                "EXAM_DB_URL 所指的数据库不存在；请先创建它。", "The database named in EXAM_DB_URL does not exist; create it first."
            },
            "08001",
            new String[] {
                "无法连接数据库；请检查 EXAM_DB_URL 以及数据库是否在运行。",
                "The database cannot be reached; check EXAM_DB_URL and that the database is running."
            },
            "90020",
            new String[] {
                "内置数据库文件正被另一个节点使用；请先停止它，或换一个 EXAM_DATA 目录。",
                "Another node is using the embedded database; stop it first, or choose another EXAM_DATA folder."
            });

    private final String chinese;
    private final String english;

    StartFailure(String chinese, String english) {
        super(english);
        this.chinese = chinese;
        this.english = english;
    }

    /** The failure behind an exception, as far as it is known; else one that points to the log. */
    static StartFailure behind(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure known) {
                return known;
            }
            if (cause instanceof SQLException sql && BY_SQL_STATE.containsKey(String.valueOf(sql.getSQLState()))) {
                String[] texts = BY_SQL_STATE.get(sql.getSQLState());
                return new StartFailure(texts[0], texts[1]);
            }
        }
        return new StartFailure(
                "节点启动失败，原因见日志文件：" + error.getMessage(),
                "The node could not start, see its log file: " + error.getMessage());
    }

    /** Chinese, a line break, English. */
    String sentence() {
        return chinese + "\n" + english;
    }
}
