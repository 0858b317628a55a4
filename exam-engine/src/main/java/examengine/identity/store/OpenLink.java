package examengine.identity.store;

import java.time.Instant;
import org.infinispan.protostream.annotations.Proto;

/**
 * A phone link that nobody has used yet, as the cache holds it.
 *
 * @param phase the name of the phase the photo is for
 * @param expiresAtMillis since the epoch
 */
@Proto
public record OpenLink(String sitting, String candidate, String phase, long expiresAtMillis) {

    public boolean isGoodAt(Instant now) {
        return now.toEpochMilli() < expiresAtMillis;
    }
}
