package examengine.paper;

import java.util.List;

/** What a candidate is shown of a paper. No type in here can hold a key. */
public record CandidatePaper(List<ShownSection> sections) {

    public record ShownSection(String title, String instruction, List<ShownItem> items) {}

    /** @param points a decimal such as {@code "1.5"} */
    public record ShownItem(
            int position, String type, String stem, List<String> media, List<ShownChoice> choices, String points) {}

    public record ShownChoice(String label, String text) {}
}
