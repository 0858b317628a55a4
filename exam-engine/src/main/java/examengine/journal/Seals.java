package examengine.journal;

import examengine.evidence.Seal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** All seals; they are only ever added. Reads and writes in the caller's transaction. */
@ApplicationScoped
public class Seals {

    private static final String OF =
            "select number, key_id, statement, signature from journal_seal where sitting_id = ? order by number";
    private static final String ADD =
            "insert into journal_seal (sitting_id, number, key_id, statement, signature) values (?, ?, ?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    /**
     * The seals of a sitting by number.
     *
     * @throws IllegalStateException with the database's complaint as its cause
     */
    public List<Seal> of(String sitting) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF)) {
            statement.setString(1, sitting);
            try (ResultSet rows = statement.executeQuery()) {
                List<Seal> seals = new ArrayList<>();
                while (rows.next()) {
                    seals.add(new Seal(rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
                return seals;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the seals cannot be read", e);
        }
    }

    public Optional<Seal> latest(String sitting) {
        List<Seal> all = of(sitting);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    void add(String sitting, Seal seal) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, sitting);
            statement.setInt(2, seal.number());
            statement.setString(3, seal.keyId());
            statement.setString(4, seal.statement());
            statement.setString(5, seal.signature());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a seal cannot be written", e);
        }
    }
}
