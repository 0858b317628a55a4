package examengine.figures;

import examengine.node.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Sittings made in the database after the model of those that are running there, each with a candidate and a paper of
 * its own; ids are {@code copy-1} and so on. What a table has besides the columns named here is copied.
 */
final class Copies implements AutoCloseable {

    private static final String CANDIDATES =
            """
            insert into candidate
            select copy.* from generate_series(1, ?) n
              join candidate model on model.id = 'candidate1',
                   jsonb_populate_record(model, jsonb_build_object('id', 'copy-' || n,
                       'resident_id', '33019919900102' || lpad(n::text, 4, '0'))) copy
            """;

    /** Which running sitting is the model of which copy. */
    private static final String MODELS =
            """
            create temporary table model as
            select 'copy-' || n as copy, m.id as sitting from generate_series(1, ?) n
              join (select id, row_number() over (order by id) - 1 as turn, count(*) over () as models
                      from sitting where state = 'IN_PROGRESS' and id not like 'copy-%') m on m.turn = n % m.models
            """;

    private static final String SITTINGS =
            """
            insert into sitting
            select copy.* from model m join sitting s on s.id = m.sitting,
                   jsonb_populate_record(s, ?::jsonb
                       || jsonb_build_object('id', m.copy, 'candidate_id', m.copy, 'version', 1)) copy
            """;

    private static final String PAPERS =
            """
            insert into paper
            select copy.* from model m join paper p on p.sitting_id = m.sitting,
                   jsonb_populate_record(p, jsonb_build_object('sitting_id', m.copy)) copy
            """;

    private static final String ANSWERS =
            """
            insert into answer (sitting_id, position, revision, choices, page_lease, received_at)
            select m.copy, position, 1, chr(65 + (random() * 2)::int), 1, now()
              from model m join paper p on p.sitting_id = m.copy,
                   generate_series(1, array_length(string_to_array(p.lines, E'\\n'), 1)) position
            """;

    private static final String ACCOUNTS =
            """
            insert into account
            select copy.* from model m join account a on a.id = 'candidate1',
                   jsonb_populate_record(a, jsonb_build_object('id', m.copy, 'candidate_id', m.copy)) copy
            """;

    /** The token of each session is the id of its account. */
    private static final String LOGINS =
            """
            insert into login_session (token_hash, account_id, created_at, expires_at)
            select encode(sha256(convert_to(copy, 'UTF8')), 'hex'), copy, now(), now() + interval '1 hour' from model
            """;

    private static final String SEATS =
            """
            insert into roster_entry (exam_session_id, candidate_id)
            select s.exam_session_id, m.copy from model m join sitting s on s.id = m.copy
            """;

    private final Connection connection;

    private Copies(Connection connection) {
        this.connection = connection;
    }

    /** @param differing what the copies differ in from their models, as a JSON object of columns */
    static Copies of(PostgresServer.Access access, int count, String differing) throws SQLException {
        Copies copies = new Copies(DriverManager.getConnection(access.url(), access.user(), access.password()));
        copies.change(CANDIDATES, count);
        copies.change(MODELS, count);
        copies.change(SITTINGS, differing);
        copies.change(PAPERS);
        return copies;
    }

    /** Each has answered every position. */
    Copies withAnswers() throws SQLException {
        change(ANSWERS);
        return this;
    }

    /** Each candidate is signed in. */
    Copies signedIn() throws SQLException {
        change(ACCOUNTS);
        change(LOGINS);
        return this;
    }

    /** Each candidate has a seat on the proctors' board. */
    Copies seated() throws SQLException {
        change(SEATS);
        return this;
    }

    /** Lets the database know how many there are. */
    @Override
    public void close() throws SQLException {
        change("analyze");
        connection.close();
    }

    private void change(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
