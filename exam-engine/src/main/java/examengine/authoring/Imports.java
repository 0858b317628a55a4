package examengine.authoring;

import examengine.exchange.ImportFile;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All imports and their files. Callers hold the transaction. */
@ApplicationScoped
public class Imports {

    static final String WAITING = "select id from item_import where state in ('READING', 'ENTERING')"
            + " and taken_until <= ? order by started_at limit 1 for update skip locked";

    /** A binary value of H2 holds a million bytes. */
    private static final int PART = 900_000;

    @PersistenceContext
    EntityManager entities;

    protected Imports() {}

    Imports(EntityManager entities) {
        this.entities = entities;
    }

    void add(Import begun, byte[] file) {
        entities.persist(begun);
        entities.flush();
        for (int part = 0; part * PART < file.length; part++) {
            byte[] bytes = Arrays.copyOfRange(file, part * PART, Math.min(file.length, (part + 1) * PART));
            entities.createNativeQuery("insert into item_import_part (import_id, part, bytes) values (?, ?, ?)")
                    .setParameter(1, begun.id())
                    .setParameter(2, part)
                    .setParameter(3, bytes)
                    .executeUpdate();
        }
    }

    Optional<Import> find(String id) {
        return Optional.ofNullable(entities.find(Import.class, id));
    }

    /**
     * With its row locked until the transaction ends.
     *
     * @throws Refusal {@code not-found}
     */
    Import locked(String id) {
        Import found = entities.find(Import.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Refusal.absent();
        }
        return found;
    }

    /** The oldest one that no node is working at, its row locked. */
    Optional<Import> waiting(Instant now) {
        List<?> ids = entities.createNativeQuery(WAITING)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.stream().map(String.class::cast).findFirst().map(this::locked);
    }

    ImportFile file(Import of) {
        List<?> parts = entities.createNativeQuery(
                        "select bytes from item_import_part where import_id = ? order by part")
                .setParameter(1, of.id())
                .getResultList();
        var file = new ByteArrayOutputStream();
        parts.forEach(part -> file.writeBytes((byte[]) part));
        return new ImportFile(of.file(), file.toByteArray());
    }

    /**
     * Says how far the reading is, and that the node is still there.
     *
     * @param attempt the one that counts
     * @return whether it still does
     */
    boolean progress(String id, int attempt, int done, int all, Instant now) {
        return entities.createQuery(
                                "update Import i set i.counts.done = :done, i.counts.all = :all, i.takenUntil = :until"
                                        + " where i.id = :id and i.attempts = :attempt")
                        .setParameter("done", done)
                        .setParameter("all", all)
                        .setParameter("until", now.plus(Import.SILENCE))
                        .setParameter("id", id)
                        .setParameter("attempt", attempt)
                        .executeUpdate()
                == 1;
    }

    /** Deletes imports begun before an instant, with their files; returns how many. */
    int forgetBefore(Instant limit) {
        entities.createNativeQuery("delete from item_import_part where import_id in"
                        + " (select id from item_import where started_at < ?)")
                .setParameter(1, limit.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return entities.createQuery("delete from Import i where i.startedAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
