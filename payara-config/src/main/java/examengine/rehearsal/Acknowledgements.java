package examengine.rehearsal;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** Everything that pages sent and everything that was acknowledged to them. Safe for any number of threads. */
public final class Acknowledgements {

    private final Map<Revision, String> sent = new ConcurrentHashMap<>();
    private final Queue<Acknowledgement> all = new ConcurrentLinkedQueue<>();
    private final Set<String> sittings = ConcurrentHashMap.newKeySet();
    private final LongAdder count = new LongAdder();

    /** A sitting that was entered, whether or not it gets as far as an answer. */
    public void entered(String sitting) {
        sittings.add(sitting);
    }

    /** A page asks, for the first time or again, to save these choices under this revision. */
    void sent(Revision revision, String choices) {
        sent.put(revision, choices);
    }

    /** Also counts as sent. */
    public void saved(Acknowledgement answer) {
        sittings.add(answer.sitting());
        sent(answer.key(), answer.choices());
        all.add(answer);
        count.increment();
    }

    /** Whether a page ever sent just this. */
    boolean wasSent(Revision revision, String choices) {
        return choices.equals(sent.get(revision));
    }

    public long count() {
        return count.sum();
    }

    public Collection<Acknowledgement> all() {
        return Collections.unmodifiableCollection(all);
    }

    public Set<String> sittings() {
        return Collections.unmodifiableSet(sittings);
    }
}
