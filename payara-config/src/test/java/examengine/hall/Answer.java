package examengine.hall;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What the node answered.
 *
 * @param request method and path of what was asked
 */
public record Answer(String request, int status, HttpHeaders headers, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The value of a header, empty when it is missing. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public boolean isJson() {
        return header("Content-Type").matches("application/(problem\\+)?json.*");
    }

    public boolean isProblem() {
        return header("Content-Type").startsWith("application/problem+json");
    }

    public JsonNode json() {
        return Json.tree(body);
    }

    public <T> T as(Class<T> type) {
        return Json.read(body, type);
    }

    public <T> List<T> listOf(Class<T> type) {
        return Json.list(body, type);
    }

    public Problem problem() {
        return Problem.of(status, json());
    }

    /**
     * This answer, if it has one of these statuses.
     *
     * @throws Refused when the node answered with a problem instead
     */
    public Answer expecting(int... statuses) {
        if (Arrays.stream(statuses).anyMatch(expected -> expected == status)) {
            return this;
        }
        if (isProblem()) {
            throw new Refused(request, problem());
        }
        throw new AssertionError(request + " was answered " + status + ": " + text());
    }
}
