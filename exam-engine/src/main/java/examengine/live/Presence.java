package examengine.live;

import java.time.Instant;
import org.infinispan.protostream.annotations.Proto;

/**
 * The last signs of life of a seat, by the clocks of the nodes.
 *
 * @param seenMillis since the epoch; 0 before the first one
 * @param visible whether the candidate had the page in front of them, as last told
 * @param toldMillis when that was told; 0 when it never was
 */
@Proto
public record Presence(long seenMillis, boolean visible, long toldMillis) {

    static final Presence UNSEEN = new Presence(0, true, 0);

    /** Something came from there that does not tell what the candidate looks at. */
    static Presence sign(Instant at) {
        return new Presence(at.toEpochMilli(), true, 0);
    }

    static Presence page(boolean visible, Instant at) {
        return new Presence(at.toEpochMilli(), visible, at.toEpochMilli());
    }

    Presence and(Presence other) {
        Presence telling = other.toldMillis >= toldMillis ? other : this;
        return new Presence(Math.max(seenMillis, other.seenMillis), telling.visible, telling.toldMillis);
    }

    /** Null when there was no sign of life. */
    public Instant seenAt() {
        return seenMillis == 0 ? null : Instant.ofEpochMilli(seenMillis);
    }
}
