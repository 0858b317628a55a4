package examengine.journal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the page gets for an acknowledged answer: an HMAC-SHA-256 over sitting, position, revision and choices under a
 * key that only the engine has, cut to 64 bits. The same answer always gets the same receipt, also when it is repeated.
 *
 * <p>The time of receipt is not part of it. A receipt is asked for when the row is doubted, and then the row is the only
 * other place that knows the time: a receipt that binds it could not be checked against a row that was changed or
 * removed. The time is sealed with the journal instead (ADR 10).
 */
@ApplicationScoped
public class Receipts {

    /** Stands between a key's name and the receipt it gave. */
    static final char AFTER_KEY = ':';

    /** How a row of the journal stands to the receipt it was kept with. */
    enum Standing {
        FITS,
        /** The receipt is that of another answer. */
        BROKEN,
        /** There is no receipt, or none under a key that is still known. */
        UNKNOWN
    }

    @Inject
    @ConfigProperty(name = "exam.secret.key")
    String secretKey;

    @Inject
    @ConfigProperty(name = "exam.secret.key.old")
    Optional<String> formerSecretKey;

    private Key present;
    private List<Key> known;

    @PostConstruct
    void prepare() {
        present = Key.of(secretKey);
        known = Stream.concat(Stream.of(present), formerSecretKey.map(Key::of).stream())
                .toList();
    }

    /** The entry with its receipt as the journal keeps it: after the name of the key, so that a lost key accuses nobody. */
    public JournalEntry receipted(JournalEntry entry) {
        return entry.with(present.name() + receipt(entry));
    }

    /** 16 hexadecimal digits. */
    String receipt(JournalEntry entry) {
        return present.receipt(entry.sitting(), entry.position(), entry.revision(), entry.choices());
    }

    /**
     * Whether this receipt was given for this very answer, under the present key or the former one.
     *
     * @param choices in alphabetical order, as {@link JournalEntry} has them
     */
    public boolean isGenuine(String receipt, String sitting, int position, long revision, String choices) {
        return known.stream()
                .map(key -> key.receipt(sitting, position, revision, choices))
                .anyMatch(receipt::equalsIgnoreCase);
    }

    /** @param kept as {@link #receipted} made it; null where a row has none */
    Standing standing(String kept, String sitting, int position, long revision, String choices) {
        List<Key> named = known.stream()
                .filter(key -> kept != null && kept.startsWith(key.name()))
                .toList();
        if (named.isEmpty()) {
            return Standing.UNKNOWN;
        }
        boolean fits = named.stream()
                .anyMatch(key -> kept.equals(key.name() + key.receipt(sitting, position, revision, choices)));
        return fits ? Standing.FITS : Standing.BROKEN;
    }

    /** @param name 8 hexadecimal digits that tell keys apart and nothing about them, and a colon */
    private record Key(SecretKeySpec spec, String name) {

        private static final String ALGORITHM = "HmacSHA256";
        private static final int RECEIPT_LENGTH = 16;
        private static final int NAME_LENGTH = 8;

        static Key of(String secret) {
            byte[] bytes = Base64.getDecoder().decode(secret.strip());
            SecretKeySpec spec = new SecretKeySpec(mac(new SecretKeySpec(bytes, ALGORITHM), "receipt"), ALGORITHM);
            return new Key(spec, digits(mac(spec, "name"), NAME_LENGTH) + AFTER_KEY);
        }

        String receipt(String sitting, int position, long revision, String choices) {
            String line = String.join("|", sitting, String.valueOf(position), String.valueOf(revision), choices);
            return digits(mac(spec, line), RECEIPT_LENGTH);
        }

        private static String digits(byte[] mac, int count) {
            return HexFormat.of().withUpperCase().formatHex(mac).substring(0, count);
        }

        private static byte[] mac(SecretKeySpec key, String text) {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(key);
                return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("this Java lacks " + ALGORITHM, e);
            }
        }
    }
}
