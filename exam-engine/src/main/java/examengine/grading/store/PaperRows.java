package examengine.grading.store;

import examengine.evidence.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A paper's lines together with the keys of its revisions. */
final class PaperRows {

    private static final String LINES = "select lines from paper where sitting_id = ?";
    private static final String KEYS = "select id, answer_key from item_revision where id in (%s)";
    private static final int REVISION = 3;

    private PaperRows() {}

    static List<String> of(Connection connection, String sitting) throws SQLException {
        List<String> frozen = EvidenceRows.ask(connection, LINES, sitting, row -> row.getString(1)).stream()
                .flatMap(String::lines)
                .toList();
        List<String> revisions = frozen.stream().map(PaperRows::revision).toList();
        Map<String, String> keys = revisions.isEmpty() ? Map.of() : keys(connection, revisions);
        return frozen.stream()
                .map(line -> Place.line(line, keys.getOrDefault(revision(line), "")))
                .toList();
    }

    private static Map<String, String> keys(Connection connection, List<String> revisions) throws SQLException {
        String sql = KEYS.formatted(String.join(", ", Collections.nCopies(revisions.size(), "?")));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < revisions.size(); i++) {
                statement.setString(i + 1, revisions.get(i));
            }
            Map<String, String> keys = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    keys.put(rows.getString(1), rows.getString(2));
                }
            }
            return keys;
        }
    }

    private static String revision(String frozen) {
        String[] f = frozen.split("\\|", -1);
        return f.length > REVISION ? f[REVISION] : "";
    }
}
