package examengine.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All item banks and their items. The caller holds the transaction; whatever is handed out is complete and needs no
 * open session to be read.
 */
@ApplicationScoped
public class Items {

    private static final String WITH_CURRENT =
            "select i, r from Item i join ItemRevision r on r.id = i.currentRevisionId where ";
    private static final String LIVE = WITH_CURRENT + "i.state = examengine.item.ItemState.LIVE and i.bankId = :bank";

    @PersistenceContext
    EntityManager entities;

    protected Items() {}

    public Items(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds a bank, at once: items and blueprints name it by its id only, so nothing else puts it before them. */
    public void add(ItemBank bank) {
        entities.persist(bank);
        entities.flush();
    }

    public Optional<ItemBank> bank(String id) {
        return Optional.ofNullable(entities.find(ItemBank.class, id));
    }

    /** All banks by title. */
    public List<ItemBank> banks() {
        return entities.createQuery("select b from ItemBank b order by b.title, b.id", ItemBank.class)
                .getResultList();
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
        return withCurrent(WITH_CURRENT + "i.id = :id", Map.of("id", id)).stream()
                .findFirst();
    }

    /** As {@link #item}, and nobody else changes it before the end of this transaction. */
    public Optional<Item> itemToChange(String id) {
        Item item = entities.find(Item.class, id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(item);
    }

    /** The items with these ids, in no particular order; unknown ids are left out. */
    public List<Item> all(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : withCurrent(WITH_CURRENT + "i.id in :ids", Map.of("ids", ids));
    }

    /** The items of a bank with these codes, in no particular order; unknown codes are left out. */
    public List<Item> withCodes(String bankId, Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : withCurrent(
                        WITH_CURRENT + "i.bankId = :bank and i.code in :codes", Map.of("bank", bankId, "codes", codes));
    }

    /** The items papers may be drawn from but for expiry, ordered by code, read by a single query. */
    public List<Item> live(String bankId) {
        return withCurrent(LIVE + " order by i.code", Map.of("bank", bankId));
    }

    /** The items papers may be drawn from on a day, ordered by code, read by a single query. */
    public List<Item> live(String bankId, LocalDate today) {
        return withCurrent(
                LIVE + " and (r.ruleLastDay is null or r.ruleLastDay >= :today) order by i.code",
                Map.of("bank", bankId, "today", today));
    }

    /** All revisions of an item, the latest first. */
    public List<ItemRevision> history(String itemId) {
        return entities.createQuery(
                        "select r from ItemRevision r where r.itemId = :item order by r.number desc",
                        ItemRevision.class)
                .setParameter("item", itemId)
                .getResultList();
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

    /** Writes at once what was changed, so that versions are those of the rows. */
    public void flush() {
        entities.flush();
    }

    /** Forgets all that was read so far: who reads a whole bank has no room for it. Changes not written yet are lost. */
    public void letGo() {
        entities.clear();
    }

    private List<Item> withCurrent(String query, Map<String, ?> parameters) {
        TypedQuery<Object[]> prepared = entities.createQuery(query, Object[].class);
        parameters.forEach(prepared::setParameter);
        return prepared.getResultStream()
                .map(row -> ((Item) row[0]).showing((ItemRevision) row[1]))
                .toList();
    }
}
