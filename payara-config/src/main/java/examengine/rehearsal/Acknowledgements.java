package examengine.rehearsal;

import java.util.Collection;
import java.util.Collections;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** Everything that was acknowledged to anybody. Safe for any number of threads. */
public final class Acknowledgements {

    private final Queue<Acknowledgement> all = new ConcurrentLinkedQueue<>();
    private final Set<String> sittings = ConcurrentHashMap.newKeySet();
    private final LongAdder count = new LongAdder();

    /** A sitting that was entered, whether or not it gets as far as an answer. */
    public void entered(String sitting) {
        sittings.add(sitting);
    }

    public void saved(Acknowledgement answer) {
        sittings.add(answer.sitting());
        all.add(answer);
        count.increment();
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
