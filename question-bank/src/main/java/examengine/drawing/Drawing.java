package examengine.drawing;

import examengine.blueprint.Allotment;
import examengine.blueprint.Blueprint;
import examengine.blueprint.Feasibility.Shortage;
import examengine.blueprint.Place;
import examengine.blueprint.Pool;
import examengine.blueprint.PoolItem;
import examengine.item.Choice;
import examengine.item.ItemType;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well1024a;

/**
 * Draws one paper. No item comes twice; inside a section the items of all cells are mixed; choices are shown in an
 * order of their own, except right and wrong.
 *
 * <p>The generator is WELL1024a (Panneton, L'Ecuyer, Matsumoto 2006, doi 10.1145/1132973.1132974), one for each draw,
 * seeded with the paper's seed: blueprint, pool and seed give the same paper on any machine at any time.
 */
public final class Drawing {

    private final Pool pool;
    private final RandomGenerator random;
    private final List<DrawnItem> drawn = new ArrayList<>();

    private Drawing(Pool pool, long seed) {
        this.pool = pool;
        this.random = new Well1024a(seed);
    }

    /**
     * Draws a paper.
     *
     * @param seed any number; papers of different seeds are independent of each other
     * @throws Refusal {@code bank-too-small} with the fact {@code shortages} when the pool cannot fill every cell
     */
    public static DraftPaper draw(Blueprint blueprint, Pool pool, long seed) {
        var drawing = new Drawing(pool, seed);
        var allotment = Allotment.of(blueprint, pool, drawing.random::nextInt);
        List<Shortage> shortages = allotment.shortages();
        if (!shortages.isEmpty()) {
            throw tooSmall(shortages);
        }
        List<Place> places = allotment.places();
        for (int section = 0; section < blueprint.sections().size(); section++) {
            drawing.add(section, places);
        }
        return new DraftPaper(seed, drawing.drawn);
    }

    private void add(int section, List<Place> places) {
        var tickets = new ArrayList<Ticket>();
        for (Place place : places) {
            if (place.section() == section) {
                Points points = place.cell().points();
                place.items()
                        .forEach(item -> tickets.add(new Ticket(pool.items().get(item), points)));
            }
        }
        shuffle(tickets);
        for (Ticket ticket : tickets) {
            drawn.add(new DrawnItem(
                    drawn.size() + 1, section, ticket.item.revision(), order(ticket.item), ticket.points));
        }
    }

    /** Fisher and Yates, as told by Durstenfeld (doi 10.1145/364520.364540). */
    private void shuffle(List<Ticket> tickets) {
        for (int last = tickets.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            tickets.set(last, tickets.set(other, tickets.get(last)));
        }
    }

    private String order(PoolItem item) {
        var order = new StringBuilder();
        for (int position = 0; position < item.choices(); position++) {
            order.append(Choice.label(position));
        }
        if (item.type() != ItemType.TRUE_FALSE) {
            shuffle(order);
        }
        return order.toString();
    }

    private void shuffle(StringBuilder order) {
        for (int last = order.length() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            char moved = order.charAt(other);
            order.setCharAt(other, order.charAt(last));
            order.setCharAt(last, moved);
        }
    }

    private static Refusal tooSmall(List<Shortage> shortages) {
        return Refusal.conflict("bank-too-small")
                .with("shortages", shortages.stream().map(Drawing::facts).toList());
    }

    private static Map<String, Object> facts(Shortage shortage) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("section", shortage.section());
        facts.put("type", shortage.cell().type().name());
        if (shortage.cell().area() != null) {
            facts.put("area", shortage.cell().area());
        }
        if (shortage.cell().difficulty() != null) {
            facts.put("difficulty", shortage.cell().difficulty().name());
        }
        facts.put("wanted", shortage.wanted());
        facts.put("available", shortage.available());
        return facts;
    }

    private record Ticket(PoolItem item, Points points) {}
}
