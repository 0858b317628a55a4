package examengine.journal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the page gets for an acknowledged answer: an HMAC-SHA-256 over sitting, position, revision and choices under a
 * key that only the engine has, cut to 64 bits. The same answer always gets the same receipt, also when it is repeated.
 */
@ApplicationScoped
public class Receipts {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 16;

    @Inject
    @ConfigProperty(name = "exam.secret.key")
    String secretKey;

    private SecretKeySpec key;

    @PostConstruct
    void prepare() {
        byte[] secret = Base64.getDecoder().decode(secretKey);
        key = new SecretKeySpec(mac(new SecretKeySpec(secret, ALGORITHM), "receipt"), ALGORITHM);
    }

    /** 16 hexadecimal digits. */
    public String receipt(JournalEntry entry) {
        String line = String.join(
                "|",
                entry.sitting(),
                String.valueOf(entry.position()),
                String.valueOf(entry.revision()),
                entry.choices());
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
