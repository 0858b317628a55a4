package examengine.item;

import java.util.List;
import java.util.Optional;

/**
 * Some of the items somebody looks for.
 *
 * @param next where the next page begins; empty on the last one
 */
public record ItemPage(List<Item> items, Optional<String> next) {}
