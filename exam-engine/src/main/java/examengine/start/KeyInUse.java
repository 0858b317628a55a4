package examengine.start;

import examengine.evidence.TrustedKey;
import examengine.journal.JournalKeys;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/**
 * Keeps a node out that has another secret key than the database was used with: it could not read a photo, and what it
 * signed no other node would know. A new key takes over where the former one is given with it.
 */
@ApplicationScoped
public class KeyInUse {

    private static final String LATEST = "select number, key_id from key_in_use order by number desc limit 1";
    private static final String ADD = "insert into key_in_use (number, key_id, since) values (?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    @Inject
    JournalKeys keys;

    @Inject
    Clock clock;

    /** @throws StartFailure when the key is neither the one in use nor follows it */
    void confirm() throws SQLException {
        confirm(keys.trusted().stream().map(TrustedKey::id).toList());
    }

    /** @param own names of our keys, the present one first */
    void confirm(List<String> own) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet latest = statement.executeQuery(LATEST)) {
            if (!latest.next()) {
                add(connection, 1, own.get(0));
            } else if (!own.contains(latest.getString("key_id"))) {
                throw stranger();
            } else if (!own.get(0).equals(latest.getString("key_id"))) {
                add(connection, latest.getInt("number") + 1, own.get(0));
            }
        }
    }

    /**
     * Whether no node has brought a newer key meanwhile. While a cluster changes its key, some nodes have the new one and
     * some the former.
     */
    boolean isLatest() throws SQLException {
        return isLatest(keys.trusted().get(0).id());
    }

    boolean isLatest(String own) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet latest = statement.executeQuery(LATEST)) {
            return latest.next() && latest.getString("key_id").equals(own);
        }
    }

    private static StartFailure stranger() {
        return new StartFailure(
                "EXAM_SECRET_KEY 不是这个数据库一直使用的密钥，照片将无法解密；请使用原密钥，更换密钥时请把原密钥填入 EXAM_SECRET_KEY_OLD。",
                "EXAM_SECRET_KEY is not the key this database was used with, no photo could be read; use the former key,"
                        + " or to replace it give the former one as EXAM_SECRET_KEY_OLD.");
    }

    private void add(Connection connection, int number, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setInt(1, number);
            statement.setString(2, key);
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
