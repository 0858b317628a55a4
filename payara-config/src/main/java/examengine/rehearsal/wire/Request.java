package examengine.rehearsal.wire;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What is asked of a server; it can be asked again as it is.
 *
 * @param type the body's media type; empty without a body
 */
public record Request(String method, String path, String type, byte[] body, Map<String, String> headers) {

    private static final byte[] NOTHING = {};

    public static Request get(String path) {
        return new Request("GET", path, "", NOTHING, Map.of());
    }

    public static Request json(String method, String path, String json) {
        return new Request(method, path, "application/json", json.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    public static Request jpeg(String path, byte[] photo) {
        return new Request("POST", path, "image/jpeg", photo, Map.of());
    }

    /** The same with one header more. */
    public Request with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Request(method, path, type, body, more);
    }
}
