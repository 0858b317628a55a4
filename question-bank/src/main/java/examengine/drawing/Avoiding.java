package examengine.drawing;

import java.util.Set;

/**
 * What a paper should rather not hold. These are wishes, not rules: a cell takes such an item only after all others, one
 * that lies nearby before one that was seen, and one that is both only when nothing else is left.
 *
 * @param seen ids of items, or of their revisions, that the candidate met on earlier papers; unknown ids are ignored
 * @param nearby ids of items, or of their revisions, on the papers of the candidates who sit around
 */
public record Avoiding(Set<String> seen, Set<String> nearby) {

    public static final Avoiding NOTHING = new Avoiding(Set.of(), Set.of());

    public Avoiding {
        seen = Set.copyOf(seen);
        nearby = Set.copyOf(nearby);
    }

    boolean isNothing() {
        return seen.isEmpty() && nearby.isEmpty();
    }
}
