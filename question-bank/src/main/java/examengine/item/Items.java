package examengine.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All item banks and their items. The caller holds the transaction; whatever is handed out is complete and needs no
 * open session to be read.
 */
@ApplicationScoped
public class Items {

    @PersistenceContext
    private EntityManager entities;

    /** Adds a bank, at once: items and blueprints name it by its id only, so nothing else puts it before them. */
    public void add(ItemBank bank) {
        entities.persist(bank);
        entities.flush();
    }

    public Optional<ItemBank> bank(String id) {
        return Optional.ofNullable(entities.find(ItemBank.class, id));
    }

    /** Adds an item with its first revision. Later revisions of an item found here are stored with the transaction. */
    public void add(Item item) {
        entities.persist(item);
    }

    public void add(Picture picture) {
        if (entities.find(Picture.class, picture.id()) == null) {
            entities.persist(picture);
        }
    }

    public Optional<Picture> picture(String id) {
        return Optional.ofNullable(entities.find(Picture.class, id));
    }

    public Optional<Item> item(String id) {
        return withCurrent("i.id = :value", id).stream().findFirst();
    }

    /** The items papers may be drawn from, ordered by code, read by a single query. */
    public List<Item> live(String bankId) {
        return withCurrent("i.state = examengine.item.ItemState.LIVE and i.bankId = :value", bankId);
    }

    public Optional<ItemRevision> revision(String id) {
        return Optional.ofNullable(entities.find(ItemRevision.class, id));
    }

    /** The revisions with these ids, in no particular order; unknown ids are left out. */
    public List<ItemRevision> revisions(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select r from ItemRevision r where r.id in :ids", ItemRevision.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public boolean hasCode(String bankId, String code) {
        return entities.createQuery("select count(i) from Item i where i.bankId = :bank and i.code = :code", Long.class)
                        .setParameter("bank", bankId)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    private List<Item> withCurrent(String condition, String value) {
        String query = "select i, r from Item i join ItemRevision r on r.id = i.currentRevisionId where " + condition
                + " order by i.code";
        return entities.createQuery(query, Object[].class)
                .setParameter("value", value)
                .getResultStream()
                .map(row -> ((Item) row[0]).showing((ItemRevision) row[1]))
                .toList();
    }
}
