package examengine.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Photos, and what they depend on, as rows of a real database; one exam and one session are there from the start. */
public final class Album {

    public static final Instant TAKEN = Instant.parse("2026-11-01T02:00:00Z");

    private final DataSource database;

    public Album(DataSource database) {
        this.database = database;
        run("insert into item_bank (id, title, created_at) values ('b', 'b', current_timestamp)");
        run("insert into blueprint (id, bank_id, title, sections) values ('p', 'b', 'p', '[]')");
        run("insert into exam (id, title, blueprint_id, time_limit_seconds, earliest_submission_seconds, pass_mark,"
                + " full_mark, scoring_rule, result_waits_for, begin_under_review, hours_demanded, hours_credited,"
                + " photo_retention_days, notice) values ('e', 'e', 'p', 7200, 0, 60, 100, 'ALL_OR_NOTHING', 'NOTHING',"
                + " false, 0, 0, 90, '')");
        run("insert into exam_session (id, exam_id, title, opens_at, closes_at, standing) values ('x', 'e', 'x',"
                + " current_timestamp, current_timestamp, false)");
    }

    public Album person(String id) {
        run("insert into candidate (id, resident_id, name, extra_seconds) values (?, ?, ?, 0)", id, id, id);
        return this;
    }

    public Album unfinishedSitting(String id, String candidate, Instant begun) {
        return sitting(id, candidate, 1, begun);
    }

    public Album finishedSitting(String id, String candidate, Instant begun) {
        return sitting(id, candidate, null, begun);
    }

    private Album sitting(String id, String candidate, Integer openSlot, Instant begun) {
        run(
                "insert into sitting (id, exam_id, exam_session_id, candidate_id, attempt, open_slot, state, page_lease,"
                        + " created_at, extra_seconds, sheet_version, version) values (?, 'e', 'x', ?, 1, ?, 'RELEASED', 0, ?,"
                        + " 0, 0, 1)",
                id,
                candidate,
                openSlot,
                begun);
        return this;
    }

    public Album finishes(String sitting) {
        run("update sitting set open_slot = null where id = ?", sitting);
        return this;
    }

    /** A photo before the exam, taken at {@link #TAKEN}. */
    public Album entryPhoto(String id, String candidate, String sitting, Instant deleteAfter) {
        return photo(id, candidate, sitting, PhotoKind.ENTRY, TAKEN, deleteAfter);
    }

    /** The portrait the candidate is compared with. */
    public Album portrait(String id, String candidate, Instant enrolledAt) {
        photo(id, candidate, null, PhotoKind.PORTRAIT, enrolledAt, null);
        run("update candidate set portrait_photo_id = ? where id = ?", id, candidate);
        return this;
    }

    public Album photo(
            String id, String candidate, String sitting, PhotoKind kind, Instant takenAt, Instant deleteAfter) {
        run(
                "insert into photo (id, candidate_id, sitting_id, kind, key_id, sealed, taken_at, delete_after)"
                        + " values (?, ?, ?, ?, 'key', ?, ?, ?)",
                id,
                candidate,
                sitting,
                kind.name(),
                new byte[] {1},
                takenAt,
                deleteAfter);
        return this;
    }

    /** A check of a photo that waits for a person. */
    public Album openCheck(String photo, String candidate, String sitting) {
        run(
                "insert into identity_check (id, sitting_id, exam_session_id, candidate_id, phase, attempt, outcome,"
                        + " photo_id, taken_at, due_at, version) values (?, ?, 'x', ?, 'ENTRY', 1, 'REVIEW', ?, ?, ?, 1)",
                "check-" + photo,
                sitting,
                candidate,
                photo,
                TAKEN,
                TAKEN);
        return this;
    }

    public Album decides(String photo) {
        run("update identity_check set decision = 'SAME_PERSON' where photo_id = ?", photo);
        return this;
    }

    public void run(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                Object value = parameters[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : parameters[i];
                statement.setObject(i + 1, value);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ids of the photos that are left. */
    public List<String> photos() {
        return ask("select id from photo order by id");
    }

    /** The first column, as text. */
    public List<String> ask(String question) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(question);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
