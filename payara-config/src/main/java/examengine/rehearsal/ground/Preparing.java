package examengine.rehearsal.ground;

import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.Person;
import examengine.rehearsal.RehearsalRefusal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes an exam taken on demand, and the people who will sit it, in one transaction. */
public final class Preparing {

    /**
     * Papers may be answered while nobody has looked at the photo yet, and the result waits for no decision: there is nobody
     * to make one. Otherwise the exam is the one it is copied from.
     */
    private static final String EXAM =
            """
            insert into exam select copy.* from exam t, jsonb_populate_record(t, jsonb_build_object(
                'id', ?::text, 'title', '演练 · rehearsal', 'time_limit_seconds', ?::int,
                'earliest_submission_seconds', 0, 'begin_under_review', true, 'hours_demanded', 0, 'hours_credited', 0,
                'photo_retention_days', 1, 'blueprint_id', coalesce(nullif(?, ''), t.blueprint_id),
                'result_waits_for', case t.result_waits_for when 'NOTHING' then 'NOTHING' else 'EXIT_PHOTO' end)) copy
             where t.id = ?
            """;

    private static final String SESSION =
            """
            insert into exam_session (id, exam_id, title, opens_at, closes_at, standing)
            values (?, ?, '演练 · rehearsal', now() - interval '1 hour', now() + interval '2 days', true)
            """;

    private static final List<String> PERSON = List.of(
            "insert into candidate (id, resident_id, name, extra_seconds) values (?1, ?2, '演练考生', 0)",
            """
            insert into account (id, name, password_hash, roles, candidate_id, password_change_required, active, created_at,
                version) values (?1, '演练考生', ?3, 'CANDIDATE', ?1, false, true, now(), 1)
            """,
            "insert into account_login (login, account_id) values (?1, ?1)",
            "insert into roster_entry (exam_session_id, candidate_id) values (?4, ?1)",
            """
            insert into consent (id, candidate_id, kind, text_version, given, at)
            values (?5, ?1, 'FACE', (select greatest(3, max(text_version)) from consent), true, now())
            """);

    private final DatabaseAccess database;

    public Preparing(DatabaseAccess database) {
        this.database = database;
    }

    /** Under a name of its own. */
    public Ground prepare(Plan plan) {
        return prepare(plan, Ground.newName());
    }

    /**
     * Leaves alone what other rehearsals have made.
     *
     * @param id how everything is named, as {@link Ground#newName} makes it
     * @throws RehearsalRefusal if there is no such exam or blueprint to begin with
     */
    public Ground prepare(Plan plan, String id) {
        OnePassword password = OnePassword.random(plan.slowPasswords());
        List<Person> people = IntStream.rangeClosed(1, plan.candidates())
                .mapToObj(number -> new Person(String.format("%s-%05d", id, number), password.text()))
                .toList();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            exam(connection, id, plan);
            for (String insert : PERSON) {
                insertAll(connection, insert, people, password.hash(), id);
            }
            connection.commit();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return new Ground(id, people);
    }

    private void exam(Connection connection, String id, Plan plan) throws SQLException {
        String template = template(plan);
        blueprintMustExist(plan);
        try (PreparedStatement exam = connection.prepareStatement(EXAM);
                PreparedStatement session = connection.prepareStatement(SESSION)) {
            exam.setString(1, id);
            exam.setInt(2, (int) plan.limit().toSeconds());
            exam.setString(3, plan.blueprint());
            exam.setString(4, template);
            exam.executeUpdate();
            session.setString(1, id);
            session.setString(2, id);
            session.executeUpdate();
        }
    }

    private String template(Plan plan) {
        return database.asks("select id from exam where ? in ('', id) order by id", plan.exam()).stream()
                .findFirst()
                .orElseThrow(() -> new RehearsalRefusal(
                        "数据库中没有可供演练的考试" + named(plan.exam()) + "；请先建立考试，再演练。",
                        "The database has no exam" + named(plan.exam()) + " to rehearse; make one first."));
    }

    private void blueprintMustExist(Plan plan) {
        if (!plan.blueprint().isEmpty()
                && database.count("select count(*) from blueprint where id = ?", plan.blueprint()) == 0) {
            throw new RehearsalRefusal(
                    "数据库中没有组卷蓝图" + named(plan.blueprint()) + "。",
                    "The database has no blueprint" + named(plan.blueprint()) + ".");
        }
    }

    private static String named(String id) {
        return id.isEmpty() ? "" : " " + id;
    }

    /** Parameters by number: 1 id, 2 resident-ID number, 3 password hash, 4 exam, 5 an id of its own. */
    private static void insertAll(Connection connection, String insert, List<Person> people, String hash, String exam)
            throws SQLException {
        List<Integer> asked = Numbered.parameters(insert);
        NobodysId residents = NobodysId.in(exam);
        try (PreparedStatement statement = connection.prepareStatement(Numbered.plain(insert))) {
            for (int number = 0; number < people.size(); number++) {
                String id = people.get(number).login();
                String[] values = {
                    id, residents.of(number), hash, exam, UUID.randomUUID().toString()
                };
                for (int place = 0; place < asked.size(); place++) {
                    statement.setString(place + 1, values[asked.get(place) - 1]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
