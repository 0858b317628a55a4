package examengine.privacy;

import examengine.identity.HeldPhotos;
import examengine.identity.MeasuringKeyRotation;
import examengine.identity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Counts the people whose photos are stored, and remembers the highest number. Every node counts now and then. */
@ApplicationScoped
@Transactional
public class MeasuringStanding {

    @PersistenceContext
    EntityManager entities;

    @Inject
    HeldPhotos photos;

    @Inject
    MeasuringKeyRotation rotation;

    @Inject
    WorkingDays workingDays;

    @Inject
    Clock clock;

    public Standing measure() {
        int persons = photos.persons();
        PhotoStanding kept = entities.find(PhotoStanding.class, PhotoStanding.ONLY, LockModeType.PESSIMISTIC_WRITE);
        kept.count(persons, clock.instant());
        return new Standing(
                persons,
                photos.waiting(),
                kept.highest(),
                kept.highestAt(),
                kept.reachedAt(),
                fileBy(kept.reachedAt()),
                rotation.measure());
    }

    private LocalDate fileBy(Instant reachedAt) {
        return reachedAt == null ? null : workingDays.dayAfter(reachedAt, Standing.DAYS_TO_FILE);
    }
}
