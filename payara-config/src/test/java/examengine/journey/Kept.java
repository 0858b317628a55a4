package examengine.journey;

import java.util.List;

/** Copies of all rows about some sittings, to bring them back after somebody has tampered with them. */
final class Kept {

    private static final List<String> TABLES = List.of("answer", "paper", "score_sheet", "journal_seal");

    private final Database database;
    private final String[] sittings;

    Kept(Database database, String... sittings) {
        this.database = database;
        this.sittings = sittings;
        database.run("create schema kept");
        TABLES.forEach(table -> keep(table, "sitting_id"));
        keep("sitting", "id");
        database.run("create table kept.item_revision as select * from item_revision");
    }

    void restore() {
        for (String table : TABLES) {
            database.run("delete from %s where sitting_id in (%s)".formatted(table, named()));
            database.run("insert into %1$s select * from kept.%1$s".formatted(table));
        }
        database.run(
                """
                update sitting s set candidate_id = k.candidate_id, submitted_at = k.submitted_at, score = k.score,
                       passed = k.passed, sheet_version = k.sheet_version from kept.sitting k where k.id = s.id""");
        database.run("update item_revision r set answer_key = k.answer_key from kept.item_revision k"
                + " where k.id = r.id and k.answer_key <> r.answer_key");
    }

    private void keep(String table, String owner) {
        database.run(
                "create table kept.%1$s as select * from %1$s where %2$s in (%3$s)".formatted(table, owner, named()));
    }

    /** Ids are the node's own and hold no quotes. */
    private String named() {
        return "'" + String.join("', '", sittings) + "'";
    }
}
