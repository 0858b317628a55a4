package examengine.identity;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the promise of the consent: when a photo's time is over, some node deletes it within ten minutes. */
@ApplicationScoped
public class DeletingDuePhotos {

    private static final Logger LOG = Logger.getLogger(DeletingDuePhotos.class.getName());
    private static final int MINUTES = 10;

    @Inject
    PhotoStore photos;

    @Resource
    ManagedScheduledExecutorService schedule;

    private Future<?> sweeps;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        sweeps = schedule.scheduleWithFixedDelay(this::sweep, 0, MINUTES, TimeUnit.MINUTES);
    }

    /** A schedule ends with the first exception that leaves it, so none does. */
    private void sweep() {
        try {
            int deleted = photos.deleteDue();
            if (deleted > 0) {
                LOG.info(() -> deleted + " photos deleted, their time was over");
            }
        } catch (RuntimeException later) {
            LOG.log(Level.WARNING, "photos whose time is over could not be deleted; tried again in ten minutes", later);
        }
    }

    @PreDestroy
    void end() {
        if (sweeps != null) {
            sweeps.cancel(false);
        }
    }
}
