package examengine.access.store;

import java.util.function.BiFunction;
import org.infinispan.protostream.annotations.Proto;

/** What is sent to the owner of a count: adds to it. */
@Proto
public record More(int by) implements BiFunction<String, Integer, Integer> {

    @Override
    public Integer apply(String key, Integer known) {
        return known == null ? by : known + by;
    }
}
