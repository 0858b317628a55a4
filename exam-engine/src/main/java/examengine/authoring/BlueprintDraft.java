package examengine.authoring;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Section;
import examengine.kernel.Refusal;
import java.util.List;

/**
 * What somebody wants a blueprint to be.
 *
 * @param bank the bank its papers are drawn from
 * @param sections in the order of the paper; at most {@link #MOST_ITEMS} items in all
 */
public record BlueprintDraft(String bank, String title, List<Section> sections) {

    /** No candidate answers more, and no page sends more answers at once. */
    public static final int MOST_ITEMS = 500;

    public BlueprintDraft {
        title = title.strip();
        sections = List.copyOf(sections);
    }

    static BlueprintDraft of(Blueprint blueprint) {
        return new BlueprintDraft(blueprint.bankId(), blueprint.title(), blueprint.sections());
    }

    /**
     * The blueprint it would be.
     *
     * @throws Refusal {@code paper-too-long}, and as {@link Blueprint} does
     */
    public Blueprint as(String id) {
        Blueprint blueprint = new Blueprint(id, bank, title, sections);
        if (blueprint.itemCount() > MOST_ITEMS) {
            throw Refusal.invalid("paper-too-long")
                    .with("found", blueprint.itemCount())
                    .with("most", MOST_ITEMS);
        }
        return blueprint;
    }
}
