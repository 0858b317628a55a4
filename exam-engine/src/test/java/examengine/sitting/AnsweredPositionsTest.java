package examengine.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweredPositionsTest {

    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        database.createStatement()
                .execute("create table answer (sitting_id varchar(36), position integer, revision bigint,"
                        + " choices varchar(26), primary key (sitting_id, position, revision))");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void counts_a_position_that_was_answered_twice_once() throws SQLException {
        enter("s1", 1, 1, "A");
        enter("s1", 1, 2, "B");

        assertThat(answered("s1")).containsExactly("s1/1");
    }

    @Test
    void leaves_out_a_position_that_was_cleared_last() throws SQLException {
        enter("s1", 1, 1, "A");
        enter("s1", 1, 2, "");

        assertThat(answered("s1")).isEmpty();
    }

    @Test
    void counts_a_position_that_was_cleared_and_answered_again() throws SQLException {
        enter("s1", 1, 1, "A");
        enter("s1", 1, 2, "");
        enter("s1", 1, 3, "C");

        assertThat(answered("s1")).containsExactly("s1/1");
    }

    @Test
    void tells_sittings_apart_and_passes_over_others() throws SQLException {
        enter("s1", 1, 1, "A");
        enter("s2", 2, 1, "AB");
        enter("s3", 3, 1, "A");

        assertThat(answered("s1", "s2")).containsExactlyInAnyOrder("s1/1", "s2/2");
    }

    private void enter(String sitting, int position, int revision, String choices) throws SQLException {
        try (PreparedStatement row = database.prepareStatement("insert into answer values (?, ?, ?, ?)")) {
            row.setString(1, sitting);
            row.setInt(2, position);
            row.setInt(3, revision);
            row.setString(4, choices);
            row.executeUpdate();
        }
    }

    private List<String> answered(String... sittings) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement question = database.prepareStatement(Sittings.answeredAmong(sittings.length))) {
            for (int i = 0; i < sittings.length; i++) {
                question.setString(i + 1, sittings[i]);
            }
            ResultSet rows = question.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1) + "/" + rows.getInt(2));
            }
        }
        return found;
    }
}
