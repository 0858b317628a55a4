package examengine.grading;

import examengine.sitting.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Grades what was handed in on a node that died before it could grade. */
@ApplicationScoped
public class GradingSweep {

    @Inject
    GradingSitting grading;

    @Inject
    Looking looking;

    /** Grades some; returns how many. */
    public int gradeSome() {
        List<String> ungraded = looking.ungraded();
        ungraded.forEach(grading::grade);
        return ungraded.size();
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
