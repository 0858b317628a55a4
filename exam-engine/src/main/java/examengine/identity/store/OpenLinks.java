package examengine.identity.store;

import examengine.cluster.Caches;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.infinispan.Cache;
import org.infinispan.commons.CacheException;

/** Phone links by the SHA-256 of their token: who reads the cache cannot take a photo. */
@ApplicationScoped
public class OpenLinks {

    @Inject
    Caches caches;

    private Cache<String, OpenLink> links;

    protected OpenLinks() {}

    /** Over a cache made elsewhere. */
    public OpenLinks(Cache<String, OpenLink> links) {
        this.links = links;
    }

    void open(@Observes Caches.Opened event) {
        links = caches.shared("phone-links");
    }

    public void keep(String token, OpenLink link, Duration life) {
        demand(() -> links.put(hash(token), link, life.toMillis(), TimeUnit.MILLISECONDS));
    }

    public Optional<OpenLink> find(String token) {
        return Optional.ofNullable(demand(() -> links.get(hash(token))));
    }

    /** Whether it was there and it was this call that took it away. */
    public boolean remove(String token) {
        return demand(() -> links.remove(hash(token))) != null;
    }

    /** A node that holds the link may be gone this very moment: the phone tries again. */
    private static <T> T demand(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (CacheException ownerIsGone) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "retry").with("retryAfter", 2);
        }
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
