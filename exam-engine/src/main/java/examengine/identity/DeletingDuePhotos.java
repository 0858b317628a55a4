package examengine.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.logging.Logger;

/**
 * Keeps the promise of the consent: when a photo's time is over, whichever node gets it deletes it within minutes. A
 * node that dies meanwhile leaves the photo to the others, with its proof or without either.
 */
@ApplicationScoped
public class DeletingDuePhotos {

    private static final Logger LOG = Logger.getLogger(DeletingDuePhotos.class.getName());

    @Inject
    Batch batch;

    /** Deletes all there are; returns how many. */
    public int deleteAll() {
        batch.noteNeeded();
        int deleted = 0;
        for (int some = batch.some(); some > 0; some = batch.some()) {
            deleted += some;
        }
        if (deleted > 0) {
            LOG.info(deleted + " photos deleted, their time was over");
        }
        return deleted;
    }

    /** The transactions of it. */
    @ApplicationScoped
    @Transactional
    static class Batch {

        private static final int MOST = 100;

        @Inject
        DuePhotos due;

        @Inject
        HeldPhotos held;

        @Inject
        Clock clock;

        @Inject
        Event<PhotoDeleted> deleted;

        void noteNeeded() {
            due.noteNeeded(clock.instant());
        }

        int some() {
            Instant now = clock.instant();
            List<String> ids = due.deletable(now, MOST);
            if (ids.isEmpty()) {
                return 0;
            }
            held.all(ids).forEach(photo -> deleted.fire(new PhotoDeleted(photo, now)));
            due.delete(ids);
            return ids.size();
        }
    }
}
