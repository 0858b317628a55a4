package examengine.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** A public Ed25519 key (RFC 8032) that somebody decided to trust. */
public final class TrustedKey {

    static final String ALGORITHM = "Ed25519";
    private static final int ID_BYTES = 8;

    private final PublicKey key;
    private final String id;

    TrustedKey(PublicKey key) {
        this.key = key;
        this.id = HexFormat.of().formatHex(Sha256.of(key.getEncoded()), 0, ID_BYTES);
    }

    /**
     * @param base64 of the X.509 encoding
     * @throws IllegalArgumentException when it is no such key
     */
    public static TrustedKey of(String base64) {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64.strip());
            return new TrustedKey(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key in X.509", e);
        }
    }

    /** The first 16 hexadecimal digits of the SHA-256 of the encoded key. */
    public String id() {
        return id;
    }

    public String algorithm() {
        return ALGORITHM;
    }

    /** X.509 in base64. */
    public String encoded() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** Whether this key's owner signed exactly this text. */
    public boolean signed(String text, String signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }
}
