package examengine.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Holds the transaction that repositories ask of their callers. */
@ApplicationScoped
@Transactional
class OneTransaction {

    <T> T around(Supplier<T> work) {
        return work.get();
    }
}
