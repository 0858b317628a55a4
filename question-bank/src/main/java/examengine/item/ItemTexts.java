package examengine.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/** What the items of a bank say, read in passing and not held. The caller holds the transaction. */
@ApplicationScoped
public class ItemTexts {

    private static final int AT_ONCE = 5_000;
    private static final String CHANGED = "select i.code, i.version, r.markup, r.stem, r.choices from item i"
            + " join item_revision r on r.id = i.current_revision_id"
            + " where i.bank_id = ? and i.changed_at >= ? and i.code > ? order by i.code limit " + AT_ONCE;

    private static final ChoicesColumn CHOICES = new ChoicesColumn();

    @PersistenceContext
    EntityManager entities;

    protected ItemTexts() {}

    public ItemTexts(EntityManager entities) {
        this.entities = entities;
    }

    /** @param reader is told every item changed at this instant or later, by code */
    public void changedSince(String bank, Instant since, Consumer<ItemText> reader) {
        String behind = "";
        for (List<Object[]> rows = rows(bank, since, behind); !rows.isEmpty(); rows = rows(bank, since, behind)) {
            rows.forEach(row -> reader.accept(text(row)));
            behind = (String) rows.get(rows.size() - 1)[0];
            if (rows.size() < AT_ONCE) {
                return;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String bank, Instant since, String behind) {
        return entities.createNativeQuery(CHANGED)
                .setParameter(1, bank)
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .setParameter(3, behind)
                .getResultList();
    }

    private static ItemText text(Object[] row) {
        List<String> choices = CHOICES.convertToEntityAttribute((String) row[4]);
        boolean plain = row[2].equals(Markup.PLAIN.name());
        return new ItemText(
                (String) row[0],
                ((Number) row[1]).intValue(),
                plain ? (String) row[3] : SafeHtml.plain((String) row[3]),
                plain ? choices : choices.stream().map(SafeHtml::plain).toList());
    }
}
