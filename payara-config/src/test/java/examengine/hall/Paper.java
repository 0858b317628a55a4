package examengine.hall;

import java.util.List;

/** What a candidate is shown. */
public record Paper(List<Section> sections) {

    public record Section(String title, String instruction, List<Item> items) {}

    public record Item(int position, String type, String stem, List<Choice> choices, String points) {

        public boolean takesSeveral() {
            return type.equals("MULTIPLE_CHOICE");
        }
    }

    public record Choice(String label, String text) {}

    /** All items in the order of their positions. */
    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    public List<String> stems() {
        return items().stream().map(Item::stem).toList();
    }
}
