package examengine.identity.store;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Sealing with keys made for a test. */
public final class Keys {

    private Keys() {}

    /** Another key for each number. */
    public static String secret(int number) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) number);
        return Base64.getEncoder().encodeToString(bytes);
    }

    public static SealedText sealedText(String secret) {
        SealedText text = new SealedText();
        text.secret = secret;
        text.derive();
        return text;
    }

    /** @param former null where none is given */
    public static Sealing sealing(String present, String former) {
        Sealing sealing = new Sealing();
        sealing.secret = present;
        sealing.formerSecret = Optional.ofNullable(former);
        sealing.derive();
        return sealing;
    }
}
