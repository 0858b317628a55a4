package examengine.journal;

import examengine.kernel.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key of each page: an HMAC-SHA-256 over sitting and lease under a key that only the engine has. A page gets its own
 * together with its lease and signs with it what it could not send, so that a file can be told from one made up
 * elsewhere. Nothing is stored; a file signed before the secret was changed is known by the former secret.
 */
@ApplicationScoped
public class PageKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    @Inject
    @ConfigProperty(name = "exam.secret.key")
    String secret;

    @Inject
    @ConfigProperty(name = "exam.secret.key.old")
    Optional<String> formerSecret;

    /** The present one first. */
    private List<byte[]> keys;

    @PostConstruct
    void derive() {
        keys = Stream.concat(Stream.of(secret), formerSecret.stream())
                .map(text -> mac(Base64.getDecoder().decode(text.strip()), "page"))
                .toList();
    }

    /** The 32 bytes of a page's key in base64url without padding. */
    public String keyOf(String sitting, long lease) {
        return TEXT.encodeToString(pageKey(keys.get(0), sitting, lease));
    }

    /**
     * Whether the page it names has written this file, as far as can be known: false where it carries no mac.
     *
     * @throws Refusal {@code file-not-authentic} when it carries one that does not fit
     */
    public boolean authenticates(UnsentFile file) {
        if (file.mac().isEmpty()) {
            return false;
        }
        byte[] given = file.mac().getBytes(StandardCharsets.UTF_8);
        if (keys.stream().noneMatch(key -> MessageDigest.isEqual(given, macOf(file, key)))) {
            throw Refusal.invalid("file-not-authentic");
        }
        return true;
    }

    private static byte[] macOf(UnsentFile file, byte[] key) {
        byte[] mac = mac(pageKey(key, file.sitting(), file.lease()), file.text());
        return TEXT.encodeToString(mac).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pageKey(byte[] key, String sitting, long lease) {
        return mac(key, sitting + "|" + lease);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + ALGORITHM, e);
        }
    }
}
