package examengine.paper;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Blueprints;
import examengine.drawing.Avoiding;
import examengine.drawing.DraftPaper;
import examengine.item.ItemType;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Draws papers from the banks at hand, each from a seed of its own that nobody can foresee. */
@ApplicationScoped
class DrawingPapers {

    @Inject
    Blueprints blueprints;

    @Inject
    Plans plans;

    private final SecureRandom seeds = new SecureRandom();

    /** @throws Refusal {@code bank-too-small} with {@code shortages}, and as the plan of a blueprint does */
    Drawn draw(String blueprintId, Avoiding avoiding, Instant now) {
        Blueprint blueprint = blueprints.find(blueprintId).orElseThrow(Refusal::absent);
        Plans.Prepared prepared = plans.of(blueprint, now);
        DraftPaper draft = prepared.plan().draw(seeds.nextLong(), avoiding);
        return new Drawn(
                blueprintId, draft.seed(), now, lines(draft, prepared.bank().byRevision()));
    }

    private static List<PaperLine> lines(DraftPaper draft, Map<String, BankItem> known) {
        return draft.items().stream()
                .map(item -> PaperLine.of(
                        item, ItemType.valueOf(known.get(item.revision()).type())))
                .toList();
    }
}
