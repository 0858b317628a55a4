package examengine.paper;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Blueprints;
import examengine.drawing.DraftPaper;
import examengine.drawing.Drawing;
import examengine.item.ItemType;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;

/** Draws papers from the banks at hand, each from a seed of its own that nobody can foresee. */
@ApplicationScoped
class DrawingPapers {

    @Inject
    Blueprints blueprints;

    @Inject
    Banks banks;

    private final SecureRandom seeds = new SecureRandom();

    /** @throws Refusal {@code bank-too-small} with the fact {@code shortages} */
    Drawn draw(String blueprintId, Instant now) {
        Blueprint blueprint = blueprints.find(blueprintId).orElseThrow(Refusal::absent);
        Banks.Prepared bank = banks.prepared(blueprint.bankId());
        DraftPaper draft = Drawing.draw(blueprint, bank.pool(), seeds.nextLong());
        return new Drawn(
                blueprintId,
                draft.seed(),
                now,
                draft.items().stream()
                        .map(item -> PaperLine.of(
                                item,
                                ItemType.valueOf(
                                        bank.byRevision().get(item.revision()).type())))
                        .toList());
    }
}
