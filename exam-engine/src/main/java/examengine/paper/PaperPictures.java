package examengine.paper;

import examengine.item.Items;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The pictures of papers, at hand on this node: all candidates of a session fetch the same few within a minute. A picture
 * is named by the digest of its bytes, so what was read once stays right.
 */
@ApplicationScoped
class PaperPictures {

    /** Bytes kept before all are forgotten and read again. */
    private static final long MOST = 32L * 1024 * 1024;

    @Inject
    Items items;

    private final Map<String, PaperPicture> known = new ConcurrentHashMap<>();
    private final AtomicLong held = new AtomicLong();

    Optional<PaperPicture> find(String id) {
        PaperPicture kept = known.get(id);
        return kept != null
                ? Optional.of(kept)
                : items.picture(id).map(PaperPicture::of).map(read -> keep(id, read));
    }

    private PaperPicture keep(String id, PaperPicture read) {
        if (held.addAndGet(read.bytes().length) > MOST) {
            known.clear();
            held.set(read.bytes().length);
        }
        known.put(id, read);
        return read;
    }
}
