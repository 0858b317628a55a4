package examengine.item;

import examengine.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * The last item of a page, by what it was ordered by: the next page begins behind it, whatever was added or changed
 * meanwhile.
 *
 * @param changedAt when it was changed last, in that order only
 * @param code unique in a bank
 */
record ItemCursor(Instant changedAt, String code) {

    private static final String SEPARATOR = "|";

    static ItemCursor behind(Item item) {
        return new ItemCursor(item.changedAt(), item.code());
    }

    /** @throws Refusal {@code malformed-request} for what {@link #toString()} never wrote */
    static ItemCursor of(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int cut = text.indexOf(SEPARATOR);
            return new ItemCursor(Instant.parse(text.substring(0, Math.max(cut, 0))), text.substring(cut + 1));
        } catch (IllegalArgumentException | DateTimeException forged) {
            throw Refusal.malformed("malformed-request");
        }
    }

    /** Opaque to whoever carries it. */
    @Override
    public String toString() {
        byte[] text = (changedAt + SEPARATOR + code).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
