package examengine.hall;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * An answer of the kind {@code application/problem+json}.
 *
 * @param code the stable slug at the end of {@code type}
 * @param fields the whole document, with whatever facts the refusal names
 */
public record Problem(int status, String code, String title, String detail, JsonNode fields) {

    private static final String TYPES = "/problems/";

    static Problem of(int status, JsonNode document) {
        String type = document.path("type").asText();
        return new Problem(
                status,
                type.startsWith(TYPES) ? type.substring(TYPES.length()) : "",
                document.path("title").asText(),
                document.path("detail").asText(),
                document);
    }

    public String text(String field) {
        return fields.path(field).asText();
    }

    public long number(String field) {
        return fields.path(field).asLong();
    }

    public Instant instant(String field) {
        return Instant.parse(text(field));
    }
}
