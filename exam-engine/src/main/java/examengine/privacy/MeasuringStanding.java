package examengine.privacy;

import examengine.identity.HeldPhotos;
import examengine.identity.MeasuringKeyRotation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Counts the people whose photos are stored, and remembers the highest number. Every node counts now and then. */
@ApplicationScoped
@Transactional
public class MeasuringStanding {

    private static final ZoneId OFFICIAL = ZoneId.of("Asia/Shanghai");

    @PersistenceContext
    EntityManager entities;

    @Inject
    HeldPhotos photos;

    @Inject
    MeasuringKeyRotation rotation;

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

    private static LocalDate fileBy(Instant reachedAt) {
        return reachedAt == null
                ? null
                : WorkingDays.after(LocalDate.ofInstant(reachedAt, OFFICIAL), Standing.DAYS_TO_FILE);
    }
}
