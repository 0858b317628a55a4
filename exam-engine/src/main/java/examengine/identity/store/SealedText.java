package examengine.identity.store;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Short texts that come back unchanged or not at all: each carries an HMAC-SHA-256 under a key derived from the node's secret
 * for this purpose alone. They can be read by whoever holds them. And numbers that every node has alike for a text, and
 * nobody else can tell.
 */
@ApplicationScoped
public class SealedText {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 16;
    /** Characters a signed text may have. */
    public static final int LONGEST = 1_000;

    @Inject
    @ConfigProperty(name = "exam.secret.key")
    String secret;

    private byte[] key;
    private byte[] numberKey;

    @PostConstruct
    void derive() {
        byte[] root = Base64.getDecoder().decode(secret.strip());
        key = mac(root, "challenge".getBytes(StandardCharsets.UTF_8));
        numberKey = mac(root, "challenge-number".getBytes(StandardCharsets.UTF_8));
    }

    /** Always the same for a text. */
    public long numberOf(String text) {
        return ByteBuffer.wrap(mac(numberKey, text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** URL-safe. */
    public String sign(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(bytes) + "." + base64.encodeToString(signature(bytes));
    }

    /** The text; empty when it was not signed here. */
    public Optional<String> open(String signed) {
        String[] parts = signed == null || signed.length() > LONGEST ? new String[0] : signed.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(parts[0]);
            boolean own = MessageDigest.isEqual(
                    signature(bytes), Base64.getUrlDecoder().decode(parts[1]));
            return own ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] signature(byte[] text) {
        return Arrays.copyOf(mac(key, text), SIGNATURE);
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HMAC-SHA-256", e);
        }
    }
}
