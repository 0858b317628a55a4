package examengine.drawing;

import examengine.blueprint.Cell;
import examengine.blueprint.FixedItem;
import examengine.blueprint.PoolItem;
import examengine.blueprint.Section;
import examengine.blueprint.SectionOrder;
import examengine.blueprint.Supply;
import examengine.item.Choice;
import examengine.item.ItemType;
import examengine.kernel.Points;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/** The order in which a paper shows its items and their choices. */
final class Arrangement {

    private final Supply supply;
    private final RandomGenerator random;
    private final List<DrawnItem> arranged = new ArrayList<>();

    Arrangement(Supply supply, RandomGenerator random) {
        this.supply = supply;
        this.random = random;
    }

    /** @param chosen by cells in the order of the blueprint, positions in the pool */
    List<DrawnItem> of(int[][] chosen) {
        List<Section> sections = supply.blueprint().sections();
        int ordinal = 0;
        for (int number = 0; number < sections.size(); number++) {
            Section section = sections.get(number);
            List<Ticket> tickets = fixed(section);
            for (Cell cell : section.cells()) {
                tickets.addAll(drawn(cell, chosen[ordinal++], section.order()));
            }
            add(number, ordered(tickets, section.order()));
        }
        return arranged;
    }

    private List<Ticket> fixed(Section section) {
        List<Ticket> tickets = new ArrayList<>();
        for (FixedItem fixed : section.fixed()) {
            tickets.add(new Ticket(supply.fixed().get(fixed.item()), fixed.points()));
        }
        return tickets;
    }

    private List<Ticket> drawn(Cell cell, int[] items, SectionOrder order) {
        List<Ticket> tickets = new ArrayList<>();
        for (int item : items) {
            tickets.add(new Ticket(supply.pool().items().get(item), cell.points()));
        }
        if (order == SectionOrder.BY_CELL) {
            shuffle(tickets);
        }
        return tickets;
    }

    private List<Ticket> ordered(List<Ticket> tickets, SectionOrder order) {
        if (order != SectionOrder.BY_CELL) {
            shuffle(tickets);
        }
        if (order == SectionOrder.BY_DIFFICULTY) {
            tickets.sort(Comparator.comparing(ticket -> ticket.item.difficulty()));
        }
        return tickets;
    }

    private void add(int section, List<Ticket> tickets) {
        for (Ticket ticket : tickets) {
            int position = arranged.size() + 1;
            arranged.add(new DrawnItem(position, section, ticket.item.revision(), choices(ticket.item), ticket.points));
        }
    }

    /** Fisher and Yates, as told by Durstenfeld (doi 10.1145/364520.364540). */
    private void shuffle(List<Ticket> tickets) {
        for (int last = tickets.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            tickets.set(last, tickets.set(other, tickets.get(last)));
        }
    }

    private String choices(PoolItem item) {
        char[] order = new char[item.choices()];
        for (int position = 0; position < order.length; position++) {
            order[position] = Choice.label(position).charAt(0);
        }
        if (item.type() != ItemType.TRUE_FALSE && !item.keepOrder()) {
            shuffle(order);
        }
        return new String(order);
    }

    private void shuffle(char[] order) {
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            char moved = order[other];
            order[other] = order[last];
            order[last] = moved;
        }
    }

    private record Ticket(PoolItem item, Points points) {}
}
