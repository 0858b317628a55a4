package examengine.exchange;

import java.util.HashSet;
import java.util.Set;

/**
 * Gives every item of a package a code of its own. Authors are asked to make identifiers unique, and many a program
 * calls all its items {@code choice}: the first keeps the name, the others get a number.
 */
final class QtiCodes {

    private static final int LONGEST = 64;

    private final ItemCodes codes;
    private final Set<String> used = new HashSet<>();

    QtiCodes(Format format) {
        this.codes = new ItemCodes(format, Set.of());
    }

    /** @param stem stands in where the name is empty or too long to be a code */
    String codeOf(String name, String stem) {
        boolean free = !name.isEmpty() && name.length() <= LONGEST && !used.contains(name);
        return free ? name : codes.codeOf("", name, stem);
    }

    /** Tells that an item with this code was accepted. */
    void use(String code) {
        used.add(code);
        codes.use(code);
    }
}
