package examengine.grading.http;

import examengine.grading.AnswersImported;
import examengine.grading.ImportingUnsentAnswers;
import examengine.web.Deed;
import examengine.web.Json;
import examengine.web.ProposalApproved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Carries out the imports that a second person agreed to, in the transaction of that decision. */
@ApplicationScoped
public class ApprovedImports {

    @Inject
    ImportingUnsentAnswers importing;

    @Inject
    Event<Deed> deeds;

    void carryOut(@Observes ProposalApproved approved) {
        if (!approved.kind().equals(ProposedImport.KIND)) {
            return;
        }
        ProposedImport proposed = Json.read(approved.payload(), ProposedImport.class);
        AnswersImported done = importing.carryOut(proposed.file().file());
        deeds.fire(new Deed(
                approved.account(),
                approved.name(),
                "unsent-answers-imported",
                approved.subject(),
                approved.reason(),
                "proposal/%s: %d answers, score %s, sheet %d: %s"
                        .formatted(approved.id(), done.count(), done.before(), done.sheetVersion(), done.after())));
    }
}
