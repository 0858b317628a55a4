package examengine.identity.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key for photos, derived from the node's secret by HMAC-SHA-256 so that no two purposes share one. It seals with
 * AES-256-GCM (NIST SP 800-38D): a fresh nonce of 12 bytes, a tag of 16, the photo's id as associated data, so that a
 * row moved to another photo does not open.
 */
final class PhotoKey {

    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final SecureRandom random = new SecureRandom();
    private final String id;
    private final SecretKeySpec key;

    private PhotoKey(byte[] key) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
        this.id = HexFormat.of().formatHex(digest, 0, 8);
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * @param secret 32 bytes in base64
     * @throws IllegalArgumentException when it is not
     */
    static PhotoKey from(String secret) {
        byte[] bytes = Base64.getDecoder().decode(secret.strip());
        if (bytes.length != 32) {
            throw new IllegalArgumentException("the secret key must have 32 bytes, not " + bytes.length);
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return new PhotoKey(mac.doFinal("photo".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HMAC-SHA-256", e);
        }
    }

    /** The first 16 hexadecimal digits of the key's SHA-256. */
    String id() {
        return id;
    }

    Sealed seal(String photo, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, photo, nonce);
            byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            return new Sealed(id, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks AES-256-GCM", e);
        }
    }

    /** @throws GeneralSecurityException when the bytes are not what this key sealed for this photo */
    byte[] open(String photo, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < NONCE + TAG) {
            throw new AEADBadTagException("shorter than a nonce and a tag");
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return cipher(Cipher.DECRYPT_MODE, photo, nonce).doFinal(sealed, NONCE, sealed.length - NONCE);
    }

    private Cipher cipher(int mode, String photo, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(photo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
