package examengine.hall;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a page could not send, and the file it saves of it: the contract as a page reads it, not the engine's own code. */
public final class Outbox {

    private static final String FORMAT = "examengine-unsent-answers/1";
    private static final String ALGORITHM = "HmacSHA256";

    private final Seat seat;
    private final long lease;
    private final String key;
    private final Map<Integer, Typed> waiting = new TreeMap<>();

    private record Typed(int position, List<String> choices, long revision, String typedAt) {
        String line() {
            return position + "|" + revision + "|" + String.join("", choices) + "|" + typedAt;
        }
    }

    Outbox(Seat seat, long lease, String key) {
        this.seat = seat;
        this.lease = lease;
        this.key = key;
    }

    public Outbox types(int position, String... choices) {
        long revision = seat.nextRevision(position);
        waiting.put(position, new Typed(position, List.of(choices), revision, now()));
        return this;
    }

    /** The file as it is downloaded, signed. */
    public Map<String, Object> file() {
        return file(true);
    }

    /** The file of a page that has no WebCrypto, as over plain HTTP. */
    public Map<String, Object> unsignedFile() {
        return file(false);
    }

    private Map<String, Object> file(boolean signed) {
        String exportedAt = now();
        List<String> lines = new ArrayList<>(List.of(FORMAT, seat.id(), String.valueOf(lease), exportedAt));
        waiting.values().forEach(typed -> lines.add(typed.line()));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("sitting", seat.id());
        file.put("lease", lease);
        file.put("exportedAt", exportedAt);
        file.put("answers", List.copyOf(waiting.values()));
        file.put("mac", signed ? mac(String.join("\n", lines)) : "");
        return file;
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(key), ALGORITHM));
            byte[] tag = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With three digits after the second, as a browser writes it. */
    private static String now() {
        String millis = Instant.ofEpochMilli(Instant.now().toEpochMilli()).toString();
        return millis.contains(".") ? millis : millis.replace("Z", ".000Z");
    }
}
