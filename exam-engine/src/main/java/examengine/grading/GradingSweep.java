package examengine.grading;

import examengine.paper.Papers;
import examengine.sitting.Sitting;
import examengine.sitting.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Grades what was closed at its deadline, and what was handed in on a node that died before it could grade. Every node
 * sweeps; a locked row is skipped. Many are graded in one transaction, because thousands fall due in the same second.
 */
@ApplicationScoped
public class GradingSweep {

    private static final Logger LOG = Logger.getLogger(GradingSweep.class.getName());

    @Inject
    GradingSitting grading;

    @Inject
    Batch batch;

    /** Grades all there are; returns how many. */
    public int gradeAll() {
        Set<String> failed = new HashSet<>();
        int graded = 0;
        for (int some = some(failed); some > 0; some = some(failed)) {
            graded += some;
        }
        return graded;
    }

    /** One that cannot be graded must not keep the others waiting: a batch that fails is done one by one. */
    private int some(Set<String> failed) {
        try {
            return batch.grade(failed);
        } catch (RuntimeException e) {
            List<String> ungraded = batch.ungraded(failed);
            ungraded.forEach(sitting -> gradeOrLog(sitting, failed));
            return ungraded.size();
        }
    }

    private void gradeOrLog(String sitting, Set<String> failed) {
        try {
            grading.grade(sitting);
        } catch (RuntimeException e) {
            failed.add(sitting);
            LOG.log(Level.SEVERE, e, () -> "sitting " + sitting + " could not be graded");
        }
    }

    /** The transactions of it. */
    @ApplicationScoped
    @Transactional
    static class Batch {

        /** Short enough that a candidate who sends a photo meanwhile does not notice. */
        private static final int MOST = 50;

        @Inject
        Sittings sittings;

        @Inject
        Papers papers;

        @Inject
        GradingSitting grading;

        int grade(Set<String> except) {
            List<String> ids = ungraded(except);
            papers.all(ids);
            List<Sitting> ungraded = sittings.all(ids).stream()
                    .filter(sitting -> !sitting.grade().isGiven())
                    .toList();
            ungraded.forEach(grading::gradeAnew);
            return ungraded.size();
        }

        List<String> ungraded(Set<String> except) {
            return sittings.ungraded(MOST + except.size()).stream()
                    .filter(id -> !except.contains(id))
                    .toList();
        }
    }
}
