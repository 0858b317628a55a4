package examengine.paper;

import examengine.item.Choice;
import examengine.item.SafeHtml;
import examengine.paper.CandidatePaper.ShownChoice;
import examengine.paper.CandidatePaper.ShownItem;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An item as a paper shows it: its choices in the paper's order, its pictures under the paper's own addresses.
 *
 * @param pictures the address below which the paper's pictures stand, with a slash at its end
 */
record Showing(String pictures) {

    static Showing ofSitting(String sitting) {
        return new Showing("/api/sittings/" + sitting + "/pictures/");
    }

    ShownItem item(PaperLine line, BankItem item) {
        return new ShownItem(
                line.position(),
                line.type().name(),
                item.stem(),
                html(item, 0),
                item.pictures().stream().map(pictures::concat).toList(),
                choices(line.choiceOrder(), item),
                line.points().toString());
    }

    private List<ShownChoice> choices(String order, BankItem item) {
        return IntStream.range(0, order.length())
                .mapToObj(i -> {
                    int stored = order.charAt(i) - 'A';
                    return new ShownChoice(Choice.label(i), item.choices().get(stored), html(item, stored + 1));
                })
                .toList();
    }

    private String html(BankItem item, int part) {
        return item.html().isEmpty() ? null : SafeHtml.shown(item.html().get(part), pictures);
    }
}
