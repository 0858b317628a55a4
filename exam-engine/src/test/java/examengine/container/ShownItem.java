package examengine.container;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An item as a paper shows it.
 *
 * @param labels by the texts of the choices
 */
record ShownItem(int position, String stem, Map<String, String> labels) {

    /** All items of a sitting's paper, in their order. */
    static List<ShownItem> of(JsonNode sitting) {
        List<ShownItem> items = new ArrayList<>();
        for (JsonNode section : sitting.get("paper").get("sections")) {
            section.get("items").forEach(item -> items.add(one(item)));
        }
        return items;
    }

    private static ShownItem one(JsonNode item) {
        Map<String, String> labels = new LinkedHashMap<>();
        item.get("choices")
                .forEach(choice -> labels.put(
                        choice.get("text").asText(), choice.get("label").asText()));
        return new ShownItem(item.get("position").asInt(), item.get("stem").asText(), Map.copyOf(labels));
    }

    /** The published item this is; some stems were published twice, with other choices. */
    ForeignItem among(List<ForeignItem> published) {
        return published.stream()
                .filter(item ->
                        item.stem().equals(stem) && Set.copyOf(item.choices()).equals(labels.keySet()))
                .findAny()
                .orElseThrow(() -> new AssertionError("nobody published: " + this));
    }
}
