package examengine.identity;

import examengine.candidate.FaceConsentWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Photos whose time is over: the day the exam's policy promised has come, the consent was taken back, or the portrait
 * has not been needed for as long as {@link PortraitRetention} says. What a person still has to decide about stays
 * until that is done; what was taken back stays until its sitting is over, but not beyond the promised day. Callers
 * hold the transaction.
 */
@ApplicationScoped
class DuePhotos {

    private static final String OVER = "(p.delete_after <= ?1 or p.withdrawn_at <= ?1"
            + " or p.kind = 'PORTRAIT' and p.delete_after is null and p.taken_at <= ?2 and not exists"
            + " (select 1 from sitting s where s.candidate_id = p.candidate_id and " + HeldPhotos.SITTING_ENDED
            + " > ?2))";
    private static final String NEEDED = "(exists (" + HeldPhotos.OPEN_CHECK + ")"
            + " or p.withdrawn_at is not null and (p.delete_after is null or p.delete_after > ?1) and exists ("
            + HeldPhotos.UNFINISHED_SITTING + "))";
    private static final String DELETABLE =
            "select p.id from photo p where " + OVER + " and not " + NEEDED + " limit ?3 for update skip locked";
    private static final String HOLD = "update photo set held_at = ?1 where id in (select p.id from photo p where "
            + OVER + " and " + NEEDED + ")";

    @PersistenceContext
    EntityManager entities;

    @Inject
    PortraitRetention portraits;

    /** From now on the photos of the candidate's sittings are due; the portrait belongs to the registration and stays. */
    void withdraw(@Observes FaceConsentWithdrawn fact) {
        entities.createQuery("update Photo p set p.withdrawnAt = :at where p.candidate = :candidate"
                        + " and p.sitting is not null and p.withdrawnAt is null")
                .setParameter("at", fact.at())
                .setParameter("candidate", fact.candidate())
                .executeUpdate();
    }

    /** At most so many that may go now, locked; others get the rest. */
    List<String> deletable(Instant now, int most) {
        List<?> rows = at(now, entities.createNativeQuery(DELETABLE))
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(String::valueOf).toList();
    }

    /** Notes of all whose time is over that they are still needed at this instant. */
    void noteNeeded(Instant now) {
        at(now, entities.createNativeQuery(HOLD)).executeUpdate();
    }

    /** Their checks stay, without the photo. */
    void delete(List<String> ids) {
        entities.createQuery("update IdentityCheck c set c.photo = null where c.photo in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        entities.createQuery("update Candidate c set c.portrait = null where c.portrait in :ids and c.id in"
                        + " (select p.candidate from Photo p where p.id in :ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        entities.createQuery("delete from Photo p where p.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    private Query at(Instant now, Query query) {
        return query.setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, portraits.before(now).atOffset(ZoneOffset.UTC));
    }
}
