package examengine.rehearsal.ground;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The password that all candidates of a rehearsal share, and the one hash of it, in the form in which the engine keeps
 * hashes. It is random and long, so that its hash would be safe without being slow; it is slow where signing in is to cost
 * what it costs in an exam.
 */
record OnePassword(String text, String hash) {

    /** As many as the engine's own hashes take. */
    private static final int SLOW = 210_000;

    static OnePassword random(boolean slow) {
        SecureRandom random = new SecureRandom();
        String text = base64(bytes(random, 24));
        byte[] salt = bytes(random, 16);
        int iterations = slow ? SLOW : 1;
        String hash = "pbkdf2-sha512$" + iterations + "$" + base64(salt) + "$" + base64(derive(text, salt, iterations));
        return new OnePassword(text, hash);
    }

    private static byte[] bytes(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, 512))
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
