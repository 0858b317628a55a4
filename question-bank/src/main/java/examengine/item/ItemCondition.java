package examengine.item;

import jakarta.persistence.Query;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** An {@link ItemFilter} as a condition on the tables {@code item i} and {@code item_revision r}, with its values. */
final class ItemCondition {

    /** Items with what they say now. */
    static final String ITEMS_AND_REVISIONS =
            " from item i join item_revision r on r.id = i.current_revision_id where ";

    private static final String ITEMS = " from item i where ";
    private static final String ANY = "%";

    private final StringBuilder sql = new StringBuilder("i.bank_id = ?");
    private final List<Object> values = new ArrayList<>();
    private boolean looksAtRevisions;

    ItemCondition(ItemFilter filter) {
        values.add(filter.bank());
        words(filter.words());
        filter.type().ifPresent(type -> andOfRevision("r.type = ?", type.name()));
        filter.difficulty().ifPresent(difficulty -> andOfRevision("r.difficulty = ?", difficulty.name()));
        filter.state().ifPresent(state -> and("i.state = ?", state.name()));
        if (!filter.area().isEmpty()) {
            String below = literal(filter.area()) + "/" + ANY;
            and("(i.area = ? or i.area like ? escape '!')", filter.area(), below);
        }
        if (!filter.tag().isEmpty()) {
            String listed = new ChoicesColumn().convertToDatabaseColumn(List.of(filter.tag()));
            String quoted = listed.substring(1, listed.length() - 1);
            and("i.tags like ? escape '!'", ANY + literal(quoted) + ANY);
        }
        filter.expired().ifPresent(expired -> andOfRevision((expired ? "" : "not ") + EXPIRED, filter.today()));
    }

    /** Worth a look by its author: out of the draw although not retired. */
    static final String EXPIRED = "(r.rule_last_day is not null and r.rule_last_day < ? and i.state <> 'RETIRED')";

    private void words(String words) {
        for (String word : SearchText.folded(words).split("\\s+")) {
            if (!word.isEmpty()) {
                and("i.search_text like ? escape '!'", ANY + literal(word) + ANY);
            }
        }
    }

    /** Only what comes behind an item in an order. */
    ItemCondition behind(ItemCursor last, ItemOrder order) {
        if (order == ItemOrder.CODE) {
            and("i.code > ?", last.code());
        } else {
            var at = last.changedAt().atOffset(ZoneOffset.UTC);
            and("(i.changed_at < ? or i.changed_at = ? and i.code > ?)", at, at, last.code());
        }
        return this;
    }

    private void andOfRevision(String condition, Object its) {
        looksAtRevisions = true;
        and(condition, its);
    }

    private void and(String condition, Object... its) {
        sql.append(" and ").append(condition);
        values.addAll(List.of(its));
    }

    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    /** From which tables, and on which condition: joining revisions nobody asked for takes longer than all the rest. */
    String sql() {
        return (looksAtRevisions ? ITEMS_AND_REVISIONS : ITEMS) + sql;
    }

    Query bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
