package examengine.grading;

import examengine.sitting.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Grades what was handed in on a node that died before it could grade. */
@ApplicationScoped
public class GradingSweep {

    private static final Logger LOG = Logger.getLogger(GradingSweep.class.getName());

    @Inject
    GradingSitting grading;

    @Inject
    Looking looking;

    /** Grades some; returns how many. */
    public int gradeSome() {
        List<String> ungraded = looking.ungraded();
        ungraded.forEach(this::gradeOrLog);
        return ungraded.size();
    }

    /** One that cannot be graded must not keep the others waiting. */
    private void gradeOrLog(String sitting) {
        try {
            grading.grade(sitting);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "sitting " + sitting + " could not be graded");
        }
    }

    /** The transaction of looking for them. */
    @ApplicationScoped
    @Transactional
    static class Looking {

        @Inject
        Sittings sittings;

        List<String> ungraded() {
            return sittings.ungraded();
        }
    }
}
