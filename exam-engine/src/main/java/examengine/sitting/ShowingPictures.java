package examengine.sitting;

import examengine.kernel.Refusal;
import examengine.paper.PaperPicture;
import examengine.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Hands out the pictures of a paper while it is shown: before the start and after the end nobody sees them. */
@ApplicationScoped
@Transactional
public class ShowingPictures {

    @Inject
    Sittings sittings;

    @Inject
    Papers papers;

    /** @throws Refusal {@code not-found}, also for a picture of another paper */
    public PaperPicture show(String candidate, String id, String picture) {
        Sitting sitting = sittings.of(candidate, id);
        if (sitting.state() != SittingState.IN_PROGRESS) {
            throw Refusal.absent();
        }
        return papers.of(id).flatMap(paper -> papers.picture(paper, picture)).orElseThrow(Refusal::absent);
    }
}
