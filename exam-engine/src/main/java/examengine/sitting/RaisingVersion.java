package examengine.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/**
 * Whatever changes about a sitting raises its row's version, also what is written beside the row, such as an instruction
 * or what was decided about a photo. So one number tells whether a snapshot is of today.
 */
@ApplicationScoped
class RaisingVersion {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sittings sittings;

    /** Once for each change of a row, however much of it changes. Nothing to do for a change that is only passed on. */
    void raise(@Observes SittingChanged fact) {
        if (entities.isJoinedToTransaction()) {
            sittings.find(fact.sitting())
                    .ifPresent(sitting -> entities.lock(sitting, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
        }
    }
}
