package examengine.journal;

import examengine.evidence.Statement;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Holds every row of a journal against the receipt it entered with. Reads in the caller's transaction. */
@ApplicationScoped
public class CheckingRows {

    private static final String ROWS = "select position, revision, choices, receipt from answer where sitting_id = ?"
            + " order by position, revision";

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    @Inject
    Receipts receipts;

    /** @throws IllegalStateException with the database's complaint as its cause */
    Statement.Receipts check(String sitting) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setString(1, sitting);
            try (ResultSet rows = statement.executeQuery()) {
                return check(sitting, rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the journal cannot be read", e);
        }
    }

    private Statement.Receipts check(String sitting, ResultSet rows) throws SQLException {
        int missing = 0;
        List<String> broken = new ArrayList<>();
        while (rows.next()) {
            int position = rows.getInt(1);
            long revision = rows.getLong(2);
            switch (receipts.standing(rows.getString(4), sitting, position, revision, rows.getString(3))) {
                case FITS -> {}
                case UNKNOWN -> missing++;
                case BROKEN -> broken.add(position + "/" + revision);
            }
        }
        return Statement.Receipts.of(missing, broken);
    }
}
