package examengine.access;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * PBKDF2 with HMAC-SHA-512 (RFC 8018 section 5.2, RFC 2104) for one password, as long as one hash: 64 bytes. Java's own says
 * the same in twice the time, since it digests the two pads of the HMAC again in every round; that half is what a hall full
 * of candidates would wait for at the door.
 */
final class Pbkdf2 {

    private static final int BLOCK = 128;
    private static final int LENGTH = 64;
    private static final byte INNER_PAD = 0x36;
    private static final byte OUTER_PAD = 0x5c;

    private final MessageDigest inner;
    private final MessageDigest outer;

    /** @param password in the bytes of its characters, of any length */
    Pbkdf2(byte[] password) {
        byte[] key = Arrays.copyOf(password.length > BLOCK ? sha512().digest(password) : password, BLOCK);
        inner = begunWith(key, INNER_PAD);
        outer = begunWith(key, OUTER_PAD);
    }

    /** @param iterations at least 1 */
    byte[] derive(byte[] salt, int iterations) {
        byte[] firstBlock = Arrays.copyOf(salt, salt.length + Integer.BYTES);
        firstBlock[firstBlock.length - 1] = 1;
        byte[] round = new byte[LENGTH];
        authenticate(firstBlock, round);
        byte[] derived = round.clone();
        for (int i = 1; i < iterations; i++) {
            authenticate(round, round);
            for (int at = 0; at < LENGTH; at++) {
                derived[at] ^= round[at];
            }
        }
        return derived;
    }

    private void authenticate(byte[] message, byte[] code) {
        finish(inner, message, code);
        finish(outer, code, code);
    }

    private static void finish(MessageDigest begun, byte[] message, byte[] digest) {
        try {
            MessageDigest copy = (MessageDigest) begun.clone();
            copy.update(message);
            copy.digest(digest, 0, LENGTH);
        } catch (CloneNotSupportedException | DigestException otherJava) {
            throw new IllegalStateException("this Java's SHA-512 cannot be copied halfway", otherJava);
        }
    }

    private static MessageDigest begunWith(byte[] key, byte pad) {
        byte[] padded = key.clone();
        for (int at = 0; at < BLOCK; at++) {
            padded[at] ^= pad;
        }
        MessageDigest begun = sha512();
        begun.update(padded);
        return begun;
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException otherJava) {
            throw new IllegalStateException("this Java lacks SHA-512", otherJava);
        }
    }
}
