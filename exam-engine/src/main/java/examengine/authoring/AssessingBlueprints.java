package examengine.authoring;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Blueprints;
import examengine.blueprint.Pool;
import examengine.drawing.Forecast;
import examengine.item.Items;
import examengine.kernel.Refusal;
import examengine.paper.Banks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells whether a bank can carry a blueprint, and how far. */
@ApplicationScoped
@Transactional
public class AssessingBlueprints {

    /** Of a blueprint that is not saved. */
    private static final String UNSAVED = "unsaved";

    @Inject
    Blueprints blueprints;

    @Inject
    Banks banks;

    @Inject
    Items items;

    @Inject
    Today today;

    /** @throws Refusal {@code not-found} without such a bank, and as {@link BlueprintDraft#as} */
    public Forecast forecast(BlueprintDraft draft) {
        items.bank(draft.bank()).orElseThrow(Refusal::absent);
        return forecast(draft.as(UNSAVED));
    }

    /** @throws Refusal {@code not-found} */
    public Forecast forecast(String id) {
        return forecast(blueprint(id));
    }

    /** A blueprint and what its papers are drawn from. */
    record Material(Blueprint blueprint, Pool pool) {}

    /** @throws Refusal {@code not-found} */
    Material material(String id) {
        Blueprint blueprint = blueprint(id);
        return new Material(blueprint, banks.pool(blueprint.bankId()));
    }

    private Forecast forecast(Blueprint blueprint) {
        return Forecast.of(blueprint, banks.pool(blueprint.bankId()), today.date());
    }

    private Blueprint blueprint(String id) {
        return blueprints.find(id).orElseThrow(Refusal::absent);
    }
}
