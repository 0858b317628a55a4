package examengine.web;

/**
 * What a POST answers.
 *
 * @param status the HTTP status
 * @param location the value of {@code Location}, or null
 * @param body what is written as JSON, or null for no body
 */
public record Reply(int status, String location, Object body) {

    public static Reply ok(Object body) {
        return new Reply(200, null, body);
    }

    public static Reply created(String location, Object body) {
        return new Reply(201, location, body);
    }

    public static Reply accepted(Object body) {
        return new Reply(202, null, body);
    }

    public static Reply nothing() {
        return new Reply(204, null, null);
    }
}
