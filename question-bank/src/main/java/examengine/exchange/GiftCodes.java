package examengine.exchange;

import static java.util.stream.Collectors.toSet;

import examengine.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Gives every item of a file a code of its own: its id; else its title; else a name made from its stem, the same
 * whenever the stem is. Ids are meant to be unique and must be; titles and stems may come again and get a number.
 */
final class GiftCodes {

    private static final int LONGEST_DERIVED = 56;

    private final Set<String> ids;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();

    GiftCodes(List<GiftEntry> entries) {
        this.ids = entries.stream().map(GiftEntry::id).collect(toSet());
    }

    /** @throws Refusal {@code duplicate-code} when an accepted item has the same id */
    String codeOf(GiftEntry entry, GiftQuestion question) {
        if (entry.id().isEmpty()) {
            return numbered(derived(question));
        }
        if (used.contains(entry.id())) {
            throw Refusal.invalid("duplicate-code").with("found", entry.id());
        }
        return entry.id();
    }

    /** Tells that an item with this code was accepted. */
    void use(String code) {
        used.add(code);
    }

    private static String derived(GiftQuestion question) {
        String title = question.title();
        boolean fits = !title.isEmpty() && title.length() <= LONGEST_DERIVED;
        byte[] stem = question.stem().getBytes(StandardCharsets.UTF_8);
        return fits ? title : "gift-" + UUID.nameUUIDFromBytes(stem);
    }

    private String numbered(String name) {
        String code = name;
        while (used.contains(code) || ids.contains(code)) {
            code = name + "-" + repetitions.merge(name, 2, (last, two) -> last + 1);
        }
        return code;
    }
}
