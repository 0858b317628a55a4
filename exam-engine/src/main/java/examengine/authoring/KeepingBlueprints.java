package examengine.authoring;

import examengine.blueprint.Blueprint;
import examengine.blueprint.Blueprints;
import examengine.blueprint.FixedItem;
import examengine.exam.Exams;
import examengine.item.Item;
import examengine.item.Items;
import examengine.kernel.Refusal;
import examengine.paper.UsedBlueprints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps blueprints: told, made, and changed as long as no paper was drawn from them. Papers show the titles of their
 * blueprint's sections, so one in use stays as it is; who wants another saves a copy.
 */
@ApplicationScoped
@Transactional
public class KeepingBlueprints {

    @Inject
    Blueprints blueprints;

    @Inject
    Items items;

    @Inject
    UsedBlueprints used;

    @Inject
    Exams exams;

    @Inject
    Event<BankEdited> edited;

    /**
     * A blueprint and who depends on it.
     *
     * @param exams how many exams draw from it
     * @param editable whether no paper was drawn from it yet
     */
    public record Plan(Blueprint blueprint, int exams, boolean editable) {}

    /** By title; of one bank, or of all where it is null. */
    public List<Plan> all(String bank) {
        List<Blueprint> found = blueprints.all(bank);
        Set<String> inUse = used.among(found.stream().map(Blueprint::id).toList());
        Map<String, Integer> examsOf = exams.countByBlueprint();
        return found.stream()
                .map(blueprint ->
                        new Plan(blueprint, examsOf.getOrDefault(blueprint.id(), 0), !inUse.contains(blueprint.id())))
                .toList();
    }

    /** Those of which every paper holds an item, by title: once it is retired none can be drawn from them. */
    public List<Plan> fixing(String item) {
        return all(null).stream().filter(plan -> plan.blueprint().fixes(item)).toList();
    }

    /** @throws Refusal {@code not-found} */
    public Plan one(String id) {
        return plan(blueprints.find(id).orElseThrow(Refusal::absent));
    }

    /**
     * @throws Refusal {@code blueprint-exists}; {@code not-found} without such a bank; {@code fixed-elsewhere} when a
     *     fixed item is not an item of the bank; {@code paper-too-long}, and as {@link Blueprint} does
     */
    public Plan add(String id, BlueprintDraft draft) {
        items.bank(draft.bank()).orElseThrow(Refusal::absent);
        if (blueprints.find(id).isPresent()) {
            throw Refusal.conflict("blueprint-exists").with("id", id);
        }
        Blueprint blueprint = draft.as(id);
        demandOwnItems(blueprint);
        blueprints.add(blueprint);
        tell("blueprint-added", blueprint);
        return plan(blueprint);
    }

    /**
     * Without any difference nothing happens, whatever the version: an author whose answer got lost on its way sends
     * the same again.
     *
     * @param seen the version the author began from
     * @throws Refusal {@code not-found}, {@code changed-meanwhile}, {@code blueprint-in-use}, {@code other-bank}, and as
     *     {@link #add}
     */
    public Plan change(String id, int seen, BlueprintDraft draft) {
        Blueprint blueprint = blueprints.locked(id).orElseThrow(Refusal::absent);
        if (!draft.equals(BlueprintDraft.of(blueprint))) {
            demandChangeable(blueprint, seen, draft);
            blueprint.become(draft.title(), draft.sections());
            blueprints.flush();
            tell("blueprint-changed", blueprint);
        }
        return plan(blueprint);
    }

    private void demandChangeable(Blueprint blueprint, int seen, BlueprintDraft draft) {
        if (blueprint.version() != seen) {
            throw Refusal.conflict("changed-meanwhile").with("version", blueprint.version());
        }
        String id = blueprint.id();
        if (used.contains(id)) {
            throw Refusal.conflict("blueprint-in-use").with("id", id);
        }
        if (!blueprint.bankId().equals(draft.bank())) {
            throw Refusal.invalid("other-bank").with("bank", blueprint.bankId());
        }
        demandSameMark(blueprint, draft.as(id));
        demandOwnItems(draft.as(id));
    }

    /** An exam says what its papers are worth; changing that behind its back would move its pass mark. */
    private void demandSameMark(Blueprint before, Blueprint after) {
        boolean isPromised = exams.countByBlueprint().containsKey(before.id());
        if (isPromised && !before.fullMark().equals(after.fullMark())) {
            throw Refusal.conflict("full-mark-promised")
                    .with("wanted", before.fullMark().toString());
        }
    }

    private void demandOwnItems(Blueprint blueprint) {
        Set<String> fixed = blueprint.sections().stream()
                .flatMap(section -> section.fixed().stream())
                .map(FixedItem::item)
                .collect(Collectors.toSet());
        items.all(fixed).stream()
                .filter(item -> item.bankId().equals(blueprint.bankId()))
                .map(Item::id)
                .forEach(fixed::remove);
        if (!fixed.isEmpty()) {
            throw Refusal.invalid("fixed-elsewhere").with("items", List.copyOf(fixed));
        }
    }

    private Plan plan(Blueprint blueprint) {
        return new Plan(
                blueprint, exams.countByBlueprint().getOrDefault(blueprint.id(), 0), !used.contains(blueprint.id()));
    }

    private void tell(String deed, Blueprint blueprint) {
        String detail = blueprint.title() + ", " + blueprint.itemCount() + " items, " + blueprint.fullMark();
        edited.fire(new BankEdited(deed, "blueprint/" + blueprint.id(), "", detail));
    }
}
