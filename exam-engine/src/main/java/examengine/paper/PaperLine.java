package examengine.paper;

import examengine.drawing.DrawnItem;
import examengine.item.Choice;
import examengine.item.ItemType;
import examengine.kernel.Points;
import java.util.Set;
import java.util.TreeSet;

/**
 * One frozen place of a paper.
 *
 * @param position 1 to n
 * @param section counted from 0
 * @param revision the id of the item revision shown
 * @param choiceOrder stored labels in the order shown: {@code "CADB"} shows stored choice C as A
 */
public record PaperLine(int position, int section, ItemType type, String revision, String choiceOrder, Points points) {

    static PaperLine of(DrawnItem drawn, ItemType type) {
        return new PaperLine(
                drawn.position(), drawn.section(), type, drawn.revision(), drawn.choiceOrder(), drawn.points());
    }

    /** Whether a candidate may choose more than one. */
    public boolean takesSeveral() {
        return type == ItemType.MULTIPLE_CHOICE;
    }

    /** The shown labels of a set of stored ones. */
    Set<String> shown(Set<String> stored) {
        Set<String> labels = new TreeSet<>();
        for (int i = 0; i < choiceOrder.length(); i++) {
            if (stored.contains(String.valueOf(choiceOrder.charAt(i)))) {
                labels.add(Choice.label(i));
            }
        }
        return labels;
    }

    String written() {
        return String.join(
                "|",
                String.valueOf(position),
                String.valueOf(section),
                type.name(),
                revision,
                choiceOrder,
                String.valueOf(points.hundredths()));
    }

    static PaperLine read(String written) {
        String[] f = written.split("\\|");
        return new PaperLine(
                Integer.parseInt(f[0]),
                Integer.parseInt(f[1]),
                ItemType.valueOf(f[2]),
                f[3],
                f[4],
                new Points(Integer.parseInt(f[5])));
    }
}
