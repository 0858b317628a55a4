package examengine.live.store;

import examengine.live.LiveSeat;
import java.util.function.BiFunction;
import org.infinispan.protostream.annotations.Proto;

/** What is sent to the owner of a seat: adds what was heard to what is known. */
@Proto
public record Adding(LiveSeat heard) implements BiFunction<String, LiveSeat, LiveSeat> {

    @Override
    public LiveSeat apply(String sitting, LiveSeat known) {
        return known == null ? heard : known.and(heard);
    }
}
