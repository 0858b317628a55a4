package examengine.paper;

import jakarta.annotation.Nullable;
import java.util.List;

/** What a candidate is shown of a paper. No type in here can hold a key. */
public record CandidatePaper(List<ShownSection> sections) {

    public record ShownSection(String title, String instruction, List<ShownItem> items) {}

    /**
     * @param stem what it reads as without markup
     * @param html the stem where the item is written in HTML, safe to insert, with addresses of this paper's pictures;
     *     null where {@code stem} says all
     * @param media the addresses of all pictures the item shows, to be fetched before a line breaks
     * @param points a decimal such as {@code "1.5"}
     */
    public record ShownItem(
            int position,
            String type,
            String stem,
            @Nullable String html,
            List<String> media,
            List<ShownChoice> choices,
            String points) {}

    /** @param html as of the item */
    public record ShownChoice(String label, String text, @Nullable String html) {}
}
