package examengine.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that signs seals, derived from the node's secret by HMAC-SHA-256 so that no two purposes share one. */
public final class SealKey {

    private static final String DERIVATION = "HmacSHA256";
    private static final String PURPOSE = "journal-seal";

    private final PrivateKey key;
    private final TrustedKey trusted;

    private SealKey(KeyPair pair) {
        this.key = pair.getPrivate();
        this.trusted = new TrustedKey(pair.getPublic());
    }

    /**
     * @param secret base64 of the node's secret
     * @throws IllegalArgumentException when it is not base64
     */
    public static SealKey from(String secret) {
        byte[] bytes = Base64.getDecoder().decode(secret.strip());
        try {
            Mac mac = Mac.getInstance(DERIVATION);
            mac.init(new SecretKeySpec(bytes, DERIVATION));
            return ofSeed(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + DERIVATION + " or " + TrustedKey.ALGORITHM, e);
        }
    }

    /**
     * The key pair of a private key of 32 bytes (RFC 8032, 5.1.5). Java computes a public key only while it generates a
     * pair, so the generator is handed these bytes as its randomness; whether it took them is checked.
     */
    static SealKey ofSeed(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(TrustedKey.ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
        KeyPair pair = generator.generateKeyPair();
        byte[] taken = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
        if (!Arrays.equals(seed, taken)) {
            throw new IllegalStateException("this Java generates Ed25519 keys in another way");
        }
        return new SealKey(pair);
    }

    /** The signature over a text in UTF-8, in base64; the same text always gets the same one. */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance(TrustedKey.ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot sign", e);
        }
    }

    public TrustedKey trusted() {
        return trusted;
    }

    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1L;
        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] wanted) {
            System.arraycopy(bytes, 0, wanted, 0, wanted.length);
        }
    }
}
