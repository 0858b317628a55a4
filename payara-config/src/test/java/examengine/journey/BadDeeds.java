package examengine.journey;

import examengine.hall.Face;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bad sign-ins, heartbeats and events. */
final class BadDeeds {

    private BadDeeds() {}

    static Stream<BadInput> all() {
        return Stream.of(signIns(), pages(), phones()).flatMap(List::stream);
    }

    private static List<BadInput> signIns() {
        return List.of(
                signIn("nothing", 400, "invalid-field", "{}"),
                signIn("a blank account", 400, "invalid-field", "{\"account\":\" \",\"password\":\"exam-demo\"}"),
                signIn(
                        "an account of 65 characters",
                        400,
                        "invalid-field",
                        "{\"account\":\"" + "a".repeat(65) + "\",\"password\":\"p\"}"),
                signIn(
                        "a password of 129 characters",
                        400,
                        "invalid-field",
                        "{\"account\":\"a\",\"password\":\"" + "p".repeat(129) + "\"}"),
                signIn(
                        "an account that is a list",
                        400,
                        "invalid-field",
                        "{\"account\":[\"candidate1\"],\"password\":\"exam-demo\"}"),
                signIn(
                        "an account that is a number",
                        400,
                        "invalid-field",
                        "{\"account\":1,\"password\":\"exam-demo\"}"),
                signIn(
                        "SQL for an account",
                        401,
                        "wrong-credentials",
                        "{\"account\":\"x' or '1'='1\",\"password\":\"' or 1=1 --\"}"),
                signIn(
                        "NUL in an account",
                        400,
                        "invalid-field",
                        "{\"account\":\"candidate1\\u0000\",\"password\":\"exam-demo\"}"),
                signIn(
                        "half a surrogate in an account",
                        401,
                        "wrong-credentials",
                        "{\"account\":\"c\\ud83d\",\"password\":\"exam-demo\"}"),
                new BadInput(
                        "password: too weak",
                        422,
                        "weak-password",
                        g -> g.sends(
                                "PUT", "/api/session/password", "{\"current\":\"exam-demo\",\"next\":\"12345678\"}")),
                new BadInput(
                        "password: empty",
                        400,
                        "invalid-field",
                        g -> g.sends("PUT", "/api/session/password", "{\"current\":\"exam-demo\",\"next\":\"\"}")),
                new BadInput(
                        "password: wrong current one",
                        422,
                        "wrong-current-password",
                        g -> g.sends(
                                "PUT",
                                "/api/session/password",
                                "{\"current\":\"guess\",\"next\":\"correct horse battery\"}")));
    }

    private static List<BadInput> pages() {
        String many = IntStream.range(0, 201)
                .mapToObj(i -> event("2026-11-20T10:30:00Z"))
                .collect(Collectors.joining(","));
        return List.of(
                page(
                        "consent: an unknown version",
                        409,
                        "consent-outdated",
                        "PUT",
                        "/api/me/consents/face",
                        "{\"version\":99,\"given\":true}"),
                page(
                        "consent: a text for a version",
                        400,
                        "invalid-field",
                        "PUT",
                        "/api/me/consents/face",
                        "{\"version\":\"1\",\"given\":true}"),
                below("heartbeat: nothing", 400, "invalid-field", "/heartbeat", "{}"),
                below(
                        "heartbeat: confirmed a text",
                        400,
                        "invalid-field",
                        "/heartbeat",
                        "{\"visible\":true,\"confirmed\":\"x\"}"),
                below(
                        "heartbeat: confirmed null",
                        400,
                        "invalid-field",
                        "/heartbeat",
                        "{\"visible\":true,\"confirmed\":[null]}"),
                below(
                        "heartbeat: 101 confirmed",
                        400,
                        "invalid-field",
                        "/heartbeat",
                        "{\"visible\":true,\"confirmed\":[" + "\"x\",".repeat(100) + "\"x\"]}"),
                below("page lease: nothing", 400, "invalid-field", "/page-leases", "{}"),
                below(
                        "events: of no kind",
                        400,
                        "invalid-field",
                        "/events",
                        "[{\"kind\":\"SLEEPING\",\"at\":\"2026-11-20T10:30:00Z\"}]"),
                below(
                        "events: a kind by number",
                        400,
                        "invalid-field",
                        "/events",
                        "[{\"kind\":3,\"at\":\"2026-11-20T10:30:00Z\"}]"),
                below("events: at no time", 400, "invalid-field", "/events", "[" + event("yesterday") + "]"),
                below(
                        "events: in the year 999,999,999",
                        400,
                        "invalid-field",
                        "/events",
                        "[" + event("+999999999-12-31T23:59:59Z") + "]"),
                below("events: a list with null", 400, "invalid-field", "/events", "[null]"),
                below("events: 201 of them", 400, "invalid-field", "/events", "[" + many + "]"));
    }

    private static List<BadInput> phones() {
        return List.of(
                new BadInput("phone: no token", 404, "phone-link-expired", g -> g.stranger()
                        .post("/api/phone-links/photo", Face.jpeg(), "image/jpeg")),
                new BadInput("phone: not signed in elsewhere", 401, "not-signed-in", g -> g.stranger()
                        .get("/api/me")));
    }

    private static String event(String at) {
        return "{\"kind\":\"COPY\",\"at\":\"" + at + "\"}";
    }

    private static BadInput signIn(String name, int status, String code, String json) {
        return new BadInput("sign-in: " + name, status, code, g -> g.sends(g.stranger(), "POST", "/api/session", json));
    }

    private static BadInput page(String name, int status, String code, String method, String path, String json) {
        return new BadInput(name, status, code, g -> g.sends(method, path, json));
    }

    private static BadInput below(String name, int status, String code, String below, String json) {
        return new BadInput(name, status, code, g -> g.sends("POST", g.sitting(below), json));
    }
}
