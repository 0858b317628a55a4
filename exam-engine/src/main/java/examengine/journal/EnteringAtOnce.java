package examengine.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One statement for the whole group: the form for PostgreSQL, which so has one plan to run and one lock to take for
 * each sitting. A statement does not see the rows it adds itself; of several entries at one position each therefore has
 * a statement of its own, in the order they came.
 */
final class EnteringAtOnce implements Entering {

    /** A sitting that is being closed is waited for and then found closed; a twin on another node finds its row there. */
    private static final String ENTER =
            """
            with running as materialized (
                select s.id, s.page_lease, s.deadline from sitting s
                 where s.id = any (?) and s.state = 'IN_PROGRESS' for share)
            insert into answer (sitting_id, position, revision, choices, page_lease, received_at, receipt)
            select a.sitting, a.place, a.revision, a.choices, a.lease, a.received, a.receipt
              from unnest(?, ?, ?, ?, ?, ?, ?)
                   as a (sitting, place, revision, choices, lease, received, receipt)
              join running r on r.id = a.sitting and r.page_lease = a.lease
                            and r.deadline >= a.received - interval '%d seconds'
             where not exists (select 1 from answer s where s.sitting_id = a.sitting and s.position = a.place
                                                        and s.revision >= a.revision)
            on conflict do nothing
            returning sitting_id, position
            """
                    .formatted(Fence.GRACE.toSeconds());

    private record Place(String sitting, int position) {
        static Place of(JournalEntry entry) {
            return new Place(entry.sitting(), entry.position());
        }
    }

    @Override
    public boolean[] enter(Connection connection, List<JournalEntry> entries) throws SQLException {
        boolean[] entered = new boolean[entries.size()];
        List<Integer> left = IntStream.range(0, entries.size()).boxed().toList();
        while (!left.isEmpty()) {
            Map<Place, Integer> now = new HashMap<>();
            List<Integer> later = new ArrayList<>();
            for (Integer number : left) {
                if (now.putIfAbsent(Place.of(entries.get(number)), number) != null) {
                    later.add(number);
                }
            }
            enter(connection, now.values().stream().map(entries::get).toList(), now, entered);
            left = later;
        }
        return entered;
    }

    private static void enter(
            Connection connection, List<JournalEntry> entries, Map<Place, Integer> numbers, boolean[] entered)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
            bind(connection, statement, entries);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entered[numbers.get(new Place(rows.getString(1), rows.getInt(2)))] = true;
                }
            }
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, List<JournalEntry> entries)
            throws SQLException {
        Object[] sittings = column(entries, JournalEntry::sitting);
        statement.setArray(1, connection.createArrayOf("varchar", sittings));
        statement.setArray(2, connection.createArrayOf("varchar", sittings));
        statement.setArray(3, connection.createArrayOf("int4", column(entries, JournalEntry::position)));
        statement.setArray(4, connection.createArrayOf("int8", column(entries, JournalEntry::revision)));
        statement.setArray(5, connection.createArrayOf("varchar", column(entries, JournalEntry::choices)));
        statement.setArray(6, connection.createArrayOf("int8", column(entries, JournalEntry::lease)));
        statement.setArray(7, connection.createArrayOf("timestamptz", column(entries, entry -> entry.receivedAt()
                .atOffset(ZoneOffset.UTC))));
        statement.setArray(8, connection.createArrayOf("varchar", column(entries, JournalEntry::receipt)));
    }

    private static Object[] column(List<JournalEntry> entries, Function<JournalEntry, Object> value) {
        return entries.stream().map(value).toArray();
    }
}
