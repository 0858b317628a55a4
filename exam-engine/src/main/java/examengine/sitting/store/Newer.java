package examengine.sitting.store;

import examengine.sitting.SittingSnapshot;
import java.util.function.BiFunction;
import org.infinispan.protostream.annotations.Proto;

/** What is sent to the owner of a snapshot: takes the fresh one unless a newer one is known. */
@Proto
public record Newer(SittingSnapshot fresh) implements BiFunction<String, SittingSnapshot, SittingSnapshot> {

    @Override
    public SittingSnapshot apply(String sitting, SittingSnapshot known) {
        return known != null && known.version() > fresh.version() ? known : fresh;
    }
}
