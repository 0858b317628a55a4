package examengine.authoring;

import examengine.item.ItemText;
import examengine.item.ItemTexts;
import examengine.item.SimilarItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the items of the banks in use say, indexed in this node's memory: read whole when a bank is first asked for, then
 * brought up to date at each question with what was changed since, on whatever node. Callers hold the transaction.
 */
@ApplicationScoped
public class BankTexts {

    /** Some 20 MB each with 50,000 items. */
    private static final int MOST_BANKS = 3;

    /** Longer than any transaction takes from looking at the clock to its commit. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    @Inject
    ItemTexts texts;

    @Inject
    Clock clock;

    private final Map<String, Kept> banks = new LinkedHashMap<>(MOST_BANKS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST_BANKS;
        }
    };

    /** An index of one bank and which version of each item stands in it. */
    private static final class Kept {
        private final SimilarItems index = new SimilarItems();
        private final Map<String, Integer> versions = new HashMap<>();
        private Instant seen = Instant.EPOCH;
    }

    /** As they stand in the database now. */
    SimilarItems of(String bank) {
        Kept kept;
        synchronized (banks) {
            kept = banks.computeIfAbsent(bank, unknown -> new Kept());
        }
        synchronized (kept) {
            Instant now = clock.instant();
            texts.changedSince(bank, kept.seen, text -> take(kept, text));
            kept.seen = now.minus(OVERLAP);
        }
        return kept.index;
    }

    private static void take(Kept kept, ItemText text) {
        Integer known = kept.versions.put(text.code(), text.version());
        if (known == null || known != text.version()) {
            kept.index.put(text.code(), text.stem(), text.choices());
        }
    }
}
