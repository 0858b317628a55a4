package examengine.journal.http;

import examengine.evidence.TrustedKey;
import examengine.journal.JournalKeys;
import examengine.web.OpenToAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The public keys that seals can be checked with. Whoever keeps a copy need not trust this node later. */
@Path("journal-keys")
@RequestScoped
@OpenToAll
@Produces(MediaType.APPLICATION_JSON)
public class JournalKeyResource {

    @Inject
    JournalKeys keys;

    /**
     * @param publicKey X.509 in base64
     * @param current whether new seals are signed with it
     */
    public record KeyView(String keyId, String algorithm, String publicKey, boolean current) {}

    @GET
    public List<KeyView> all() {
        List<TrustedKey> trusted = keys.trusted();
        return trusted.stream().map(key -> view(key, key == trusted.get(0))).toList();
    }

    private static KeyView view(TrustedKey key, boolean current) {
        return new KeyView(key.id(), key.algorithm(), key.encoded(), current);
    }
}
