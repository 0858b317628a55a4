package examengine.authoring;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Blueprints;
import examengine.blueprint.PoolItem;
import examengine.drawing.DraftPaper;
import examengine.drawing.DrawnItem;
import examengine.drawing.PaperPlan;
import examengine.item.Item;
import examengine.item.ItemRevision;
import examengine.item.Items;
import examengine.kernel.Refusal;
import examengine.paper.Banks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws a paper that nobody sits, for those who build its blueprint: with keys, and the same again from the same seed. */
@ApplicationScoped
@Transactional
public class PreviewingPapers {

    @Inject
    Blueprints blueprints;

    @Inject
    Banks banks;

    @Inject
    Items items;

    @Inject
    Today today;

    /** A paper with everything that stands behind it. */
    public record Preview(Blueprint blueprint, DraftPaper paper, Map<String, Behind> byRevision) {}

    /** What is known about an item of the paper. */
    public record Behind(Item item, ItemRevision revision, double facility) {}

    /**
     * @param isReordered whether the items of this seed's paper are wanted in another order
     * @throws Refusal {@code not-found}, {@code bank-too-small}, {@code fixed-item-unusable}, {@code
     *     fixed-items-clash}
     */
    public Preview preview(String id, long seed, boolean isReordered) {
        Blueprint blueprint = blueprints.find(id).orElseThrow(Refusal::absent);
        var pool = banks.pool(blueprint.bankId());
        PaperPlan plan = PaperPlan.of(blueprint, pool, today.date());
        DraftPaper paper = isReordered ? plan.drawReordered(seed) : plan.draw(seed);
        Map<String, PoolItem> drawn =
                pool.items().stream().collect(Collectors.toMap(PoolItem::revision, Function.identity()));
        return new Preview(
                blueprint,
                paper,
                behind(paper.items().stream()
                        .map(DrawnItem::revision)
                        .map(drawn::get)
                        .toList()));
    }

    private Map<String, Behind> behind(List<PoolItem> drawn) {
        Map<String, Item> known = items.all(drawn.stream().map(PoolItem::item).toList()).stream()
                .collect(Collectors.toMap(Item::id, Function.identity()));
        Map<String, ItemRevision> shown = items
                .revisions(drawn.stream().map(PoolItem::revision).toList())
                .stream()
                .collect(Collectors.toMap(ItemRevision::id, Function.identity()));
        return drawn.stream()
                .collect(Collectors.toMap(
                        PoolItem::revision,
                        item -> new Behind(known.get(item.item()), shown.get(item.revision()), item.facility())));
    }
}
