package examengine.access;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * Slow password hashes: PBKDF2-HMAC-SHA-512 with 210,000 iterations and a salt of 16 bytes (decision 14; the number
 * is OWASP's for this function). A hash reads {@code pbkdf2-sha512$iterations$salt$hash}.
 */
@ApplicationScoped
public class Passwords {

    private static final int ITERATIONS = 210_000;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final Set<String> KNOWN_BAD = Set.of(
            "12345678",
            "123456789",
            "1234567890",
            "password",
            "11111111",
            "88888888",
            "qwertyui",
            "exam-demo",
            "abc12345",
            "a1234567");

    private final SecureRandom random = new SecureRandom();

    public String hash(String password) {
        return hash(password, ITERATIONS);
    }

    /** Of a password that everybody may read, such as a demo's: slowness would only keep its own people waiting. */
    public String hashOfPublic(String password) {
        return hash(password, 1);
    }

    private String hash(String password, int iterations) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder();
        return "pbkdf2-sha512$" + iterations + "$" + text.encodeToString(salt) + "$"
                + text.encodeToString(derive(password, salt, iterations));
    }

    /** Whether the password belongs to the hash; takes as long for a wrong one as for the right one. */
    public boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] wanted = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(wanted, derive(password, salt, Integer.parseInt(parts[1])));
    }

    /**
     * Length over composition, as NIST SP 800-63B 3.1.1 asks: 8 to 128 characters, none of the usual ones.
     *
     * @throws Refusal {@code weak-password}
     */
    public void demandStrength(String password) {
        boolean oneCharacter = password.chars().distinct().count() < 4;
        if (password.length() < SHORTEST
                || password.length() > LONGEST
                || oneCharacter
                || KNOWN_BAD.contains(password.toLowerCase())) {
            throw Refusal.invalid("weak-password").with("shortest", SHORTEST);
        }
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        return new Pbkdf2(password.getBytes(StandardCharsets.UTF_8)).derive(salt, iterations);
    }
}
