package examengine.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer of the kind {@code application/problem+json} (RFC 9457): {@code type} is the stable slug
 * {@code /problems/<code>}, {@code title} and {@code detail} speak the caller's language, every fact is a field.
 */
public record Problem(String code, int status, String title, String detail, Map<String, Object> facts) {

    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json", "utf-8");

    public Response response() {
        Response.ResponseBuilder answer =
                Response.status(status).type(MEDIA_TYPE).entity(json());
        Object wait = facts.get("retryAfter");
        return wait == null
                ? answer.build()
                : answer.header(HttpHeaders.RETRY_AFTER, wait).build();
    }

    /** The document itself, ready to be written. */
    public String json() {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("type", "/problems/" + code)
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        new LinkedHashMap<>(facts).forEach((name, value) -> document.add(name, jsonOf(value)));
        return document.build().toString();
    }

    private static JsonValue jsonOf(Object value) {
        if (value instanceof Integer i) {
            return Json.createValue(i);
        }
        if (value instanceof Long l) {
            return Json.createValue(l);
        }
        if (value instanceof Boolean b) {
            return b ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Instant i) {
            return Json.createValue(Timestamps.iso(i));
        }
        if (value instanceof Collection<?> many) {
            var array = Json.createArrayBuilder();
            many.forEach(one -> array.add(jsonOf(one)));
            return array.build();
        }
        if (value instanceof Map<?, ?> fields) {
            var object = Json.createObjectBuilder();
            fields.forEach((name, field) -> object.add(String.valueOf(name), jsonOf(field)));
            return object.build();
        }
        return Json.createValue(String.valueOf(value));
    }
}
