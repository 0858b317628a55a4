package examengine.container;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a candidate means to answer an item. */
enum Intent {
    RIGHT {
        @Override
        List<Set<String>> responses(ForeignItem item) {
            return List.of(item.right());
        }
    },
    WRONG {
        @Override
        List<Set<String>> responses(ForeignItem item) {
            return item.takesSeveral() && item.wrong().isEmpty()
                    ? TOO_FEW.responses(item)
                    : List.of(Set.of(item.wrong().iterator().next()));
        }
    },
    /** All right choices but one; simply wrong where only one may be chosen. */
    TOO_FEW {
        @Override
        List<Set<String>> responses(ForeignItem item) {
            Set<String> some = new LinkedHashSet<>(item.right());
            some.remove(item.right().iterator().next());
            return some.isEmpty() ? WRONG.responses(item) : List.of(some);
        }
    },
    /** All right choices and one that is not; too few where every choice is right. */
    TOO_MANY {
        @Override
        List<Set<String>> responses(ForeignItem item) {
            if (!item.takesSeveral()) {
                return WRONG.responses(item);
            }
            Set<String> more = new LinkedHashSet<>(item.right());
            item.wrong().stream().findFirst().ifPresent(more::add);
            return more.equals(item.right()) ? TOO_FEW.responses(item) : List.of(more);
        }
    },
    /** Never touched. */
    BLANK {
        @Override
        List<Set<String>> responses(ForeignItem item) {
            return List.of();
        }
    },
    /** Right at first, then cleared. */
    TAKEN_BACK {
        @Override
        List<Set<String>> responses(ForeignItem item) {
            return List.of(item.right(), Set.of());
        }
    },
    /** Wrong at first, then right. */
    SECOND_THOUGHT {
        @Override
        List<Set<String>> responses(ForeignItem item) {
            return List.of(WRONG.responses(item).get(0), item.right());
        }
    };

    /** The texts chosen, one set for every time the candidate answers; the last one counts. */
    abstract List<Set<String>> responses(ForeignItem item);
}
