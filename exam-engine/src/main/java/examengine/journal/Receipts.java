package examengine.journal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
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

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 16;

    @Inject
    @ConfigProperty(name = "exam.secret.key")
    String secretKey;

    @Inject
    @ConfigProperty(name = "exam.secret.key.old")
    Optional<String> formerSecretKey;

    private SecretKeySpec key;
    private Optional<SecretKeySpec> formerKey;

    @PostConstruct
    void prepare() {
        key = derived(secretKey);
        formerKey = formerSecretKey.map(Receipts::derived);
    }

    /** 16 hexadecimal digits. */
    public String receipt(JournalEntry entry) {
        return receipt(key, entry.sitting(), entry.position(), entry.revision(), entry.choices());
    }

    /**
     * Whether this receipt was given for this very answer, under the present key or the former one.
     *
     * @param choices in alphabetical order, as {@link JournalEntry} has them
     */
    public boolean isGenuine(String receipt, String sitting, int position, long revision, String choices) {
        return Stream.concat(Stream.of(key), formerKey.stream())
                .map(known -> receipt(known, sitting, position, revision, choices))
                .anyMatch(receipt::equalsIgnoreCase);
    }

    private static SecretKeySpec derived(String secret) {
        byte[] bytes = Base64.getDecoder().decode(secret.strip());
        return new SecretKeySpec(mac(new SecretKeySpec(bytes, ALGORITHM), "receipt"), ALGORITHM);
    }

    private static String receipt(SecretKeySpec key, String sitting, int position, long revision, String choices) {
        String line = String.join("|", sitting, String.valueOf(position), String.valueOf(revision), choices);
        return HexFormat.of().formatHex(mac(key, line)).substring(0, LENGTH).toUpperCase(Locale.ROOT);
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
