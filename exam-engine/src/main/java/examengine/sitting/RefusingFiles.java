package examengine.sitting;

import examengine.exam.Exams;
import examengine.identity.CheckRequest;
import examengine.identity.Probe;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Where an exam takes no pictures from files. The pages send several pictures of one moment from a camera and a single one
 * from a file; nothing better tells the two apart, and who alters the page can still send what a camera never saw.
 */
@ApplicationScoped
@Transactional
public class RefusingFiles {

    @Inject
    Sittings sittings;

    @Inject
    Exams exams;

    /** @throws Refusal {@code file-not-allowed} for a single picture, or the same one several times, where the exam takes none */
    public void demandCamera(CheckRequest request, Probe probe) {
        if (probe.isMoment()) {
            return;
        }
        Sitting sitting = sittings.find(request.subject().sitting()).orElseThrow(Refusal::absent);
        if (!exams.get(sitting.exam()).policy().identity().fileAllowed()) {
            throw Refusal.invalid("file-not-allowed");
        }
    }
}
