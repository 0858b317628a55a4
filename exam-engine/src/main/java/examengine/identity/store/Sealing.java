package examengine.identity.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals photos with the present key and opens them with the present or the former one, so that the key can be
 * changed while photos are looked at.
 */
@ApplicationScoped
public class Sealing {

    private static final Logger LOG = Logger.getLogger(Sealing.class.getName());

    @Inject
    @ConfigProperty(name = "exam.secret.key")
    String secret;

    @Inject
    @ConfigProperty(name = "exam.secret.key.old")
    Optional<String> formerSecret;

    private PhotoKey present;
    private Optional<PhotoKey> former;

    @PostConstruct
    void derive() {
        present = PhotoKey.from(secret);
        former = formerSecret.map(PhotoKey::from);
    }

    public Sealed seal(String photo, byte[] plain) {
        return present.seal(photo, plain);
    }

    /** Names the former key where one is given. */
    public Optional<String> formerKey() {
        return former.map(PhotoKey::id);
    }

    /** Names the key that seals. */
    public String presentKey() {
        return present.id();
    }

    /** What was sealed; empty, with a line in the log, when no key fits or the bytes were tampered with. */
    public Optional<byte[]> open(String photo, Sealed sealed) {
        Optional<PhotoKey> key = Stream.concat(Stream.of(present), former.stream())
                .filter(known -> known.id().equals(sealed.keyId()))
                .findFirst();
        if (key.isEmpty()) {
            LOG.warning(() -> "photo " + photo + " is sealed with key " + sealed.keyId()
                    + ", which is neither exam.secret.key nor exam.secret.key.old");
        }
        return key.flatMap(fitting -> opened(fitting, photo, sealed.bytes()));
    }

    private static Optional<byte[]> opened(PhotoKey key, String photo, byte[] sealed) {
        try {
            return Optional.of(key.open(photo, sealed));
        } catch (GeneralSecurityException damaged) {
            LOG.warning(() -> "photo " + photo + " does not open: its row was damaged or changed");
            return Optional.empty();
        }
    }
}
