package examengine.identity.store;

/**
 * Bytes that only the right key opens.
 *
 * @param keyId names the key, 16 hexadecimal digits
 * @param bytes the nonce, then the ciphertext with its tag
 */
public record Sealed(String keyId, byte[] bytes) {}
