package examengine.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer of the kind {@code application/problem+json} (RFC 9457): {@code type} is the stable slug
 * {@code /problems/<code>}, {@code title} and {@code detail} speak the caller's language, every fact is a field, but none
 * takes the place of these.
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
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "/problems/" + code);
        document.put("title", title);
        document.put("status", status);
        document.put("detail", detail);
        facts.forEach(document::putIfAbsent);
        return Json.write(document);
    }
}
