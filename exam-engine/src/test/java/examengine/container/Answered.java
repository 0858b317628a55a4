package examengine.container;

import java.util.Set;

/**
 * A published item and what a candidate answered in the end.
 *
 * @param chosen texts; empty for no answer
 */
record Answered(ForeignItem item, Set<String> chosen) {

    boolean isRight() {
        return item.right().equals(chosen);
    }
}
