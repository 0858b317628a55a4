package examengine.paper;

import examengine.item.AnswerKey;
import examengine.item.ItemRevision;
import examengine.item.Items;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys of item revisions, at hand on this node for those who mark. A revision never changes, so what was read once
 * stays right; thousands of papers that fall due together do not read the bank thousands of times. Kept apart from the
 * bank's snapshots, because those may be shown to candidates.
 */
@ApplicationScoped
class Keys {

    /** Revisions kept before all are forgotten and read again; some 20 MB. */
    private static final int MOST = 100_000;

    @Inject
    Items items;

    private final Map<String, AnswerKey> known = new ConcurrentHashMap<>();

    /** By revision; an unknown revision is left out. */
    Map<String, AnswerKey> of(Collection<String> revisions) {
        Map<String, AnswerKey> found = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String revision : revisions) {
            AnswerKey key = known.get(revision);
            if (key == null) {
                missing.add(revision);
            } else {
                found.put(revision, key);
            }
        }
        items.revisions(missing).forEach(revision -> found.put(revision.id(), keep(revision)));
        return found;
    }

    private AnswerKey keep(ItemRevision revision) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(revision.id(), id -> revision.key());
    }
}
