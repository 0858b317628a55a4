package examengine.exchange;

import examengine.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Gives every item of a file a code of its own: its id; else its title; else a name made from what it says, the same
 * whenever that is. Ids are meant to be unique and must be; titles and texts may come again and get a number.
 */
final class ItemCodes {

    private static final int LONGEST_DERIVED = 56;

    private final String prefix;
    private final Set<String> ids;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();

    /**
     * @param format begins the names that are made from a text
     * @param ids all ids in the file, so that no made name takes one of them
     */
    ItemCodes(Format format, Collection<String> ids) {
        this.prefix = format.code() + "-";
        this.ids = Set.copyOf(ids);
    }

    /**
     * @param id the author's id; may be empty
     * @param title the author's title; may be empty
     * @param text what the item says
     * @throws Refusal {@code duplicate-code} when an accepted item has the same id
     */
    String codeOf(String id, String title, String text) {
        if (id.isEmpty()) {
            return numbered(derived(title, text));
        }
        if (used.contains(id)) {
            throw Refusal.invalid("duplicate-code").with("found", id);
        }
        return id;
    }

    /** Tells that an item with this code was accepted. */
    void use(String code) {
        used.add(code);
    }

    private String derived(String title, String text) {
        boolean fits = !title.isEmpty() && title.length() <= LONGEST_DERIVED;
        return fits ? title : prefix + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private String numbered(String name) {
        String code = name;
        while (used.contains(code) || ids.contains(code)) {
            code = name + "-" + repetitions.merge(name, 2, (last, two) -> last + 1);
        }
        return code;
    }
}
