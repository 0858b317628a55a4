package examengine.authoring;

import examengine.drawing.Fairness;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;

/**
 * Draws thousands of papers of a blueprint and tells how fair they are. It takes a core for seconds, and candidates may
 * be answering: so one measurement at a time on each node, and no connection is held meanwhile.
 */
@ApplicationScoped
public class MeasuringFairness {

    /** Any will do; the same one shows that the same blueprint has the same figures. */
    private static final long SEED = 20_260_101;

    private static final int A_MOMENT = 5;

    @Inject
    AssessingBlueprints assessing;

    @Inject
    Today today;

    private final Semaphore measuring = new Semaphore(1);

    /**
     * @param papers how many are drawn in each way, 2 or more
     * @throws Refusal {@code not-found}, {@code bank-too-small}, {@code fixed-item-unusable}, {@code
     *     fixed-items-clash}, {@code measuring} while another measurement runs here
     */
    public Fairness measure(String id, int papers) {
        var material = assessing.material(id);
        if (!measuring.tryAcquire()) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "measuring").with("retryAfter", A_MOMENT);
        }
        try {
            return Fairness.of(material.blueprint(), material.pool(), today.date(), papers, SEED);
        } finally {
            measuring.release();
        }
    }
}
