package examengine.sitting;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** A proctor ends a sitting: hands in what is there, then it is graded. */
@ApplicationScoped
public class HandingInForCandidate {

    @Inject
    AdjustingSitting adjusting;

    @Inject
    Event<SittingSubmitted> submitted;

    /** @throws Refusal {@code not-started} or {@code sitting-closed} */
    public void handIn(String sitting, String reason) {
        adjusting.handIn(sitting, reason);
        submitted.fire(new SittingSubmitted(sitting));
    }
}
