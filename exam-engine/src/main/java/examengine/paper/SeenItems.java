package examengine.paper;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Blueprints;
import examengine.item.ItemRevision;
import examengine.item.Items;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items papers hold, whatever revision of them they show. Callers hold the transaction. */
@ApplicationScoped
class SeenItems {

    @Inject
    Items items;

    @Inject
    Banks banks;

    @Inject
    Blueprints blueprints;

    /** The ids of all items on these papers. */
    Set<String> in(Collection<Paper> papers) {
        Set<String> seen = new HashSet<>();
        for (Paper paper : papers) {
            seen.addAll(on(paper.blueprint(), paper.lines()));
        }
        return seen;
    }

    /** The ids of the items on these lines; what the bank at hand does not know is asked of the database. */
    Set<String> on(String blueprint, List<PaperLine> lines) {
        Map<String, BankItem> known = blueprints
                .find(blueprint)
                .map(Blueprint::bankId)
                .map(bank -> banks.snapshot(bank).byRevision())
                .orElse(Map.of());
        Set<String> found = new HashSet<>();
        List<String> missing = new ArrayList<>();
        for (PaperLine line : lines) {
            BankItem item = known.get(line.revision());
            if (item == null) {
                missing.add(line.revision());
            } else {
                found.add(item.item());
            }
        }
        items.revisions(missing).stream().map(ItemRevision::itemId).forEach(found::add);
        return found;
    }
}
