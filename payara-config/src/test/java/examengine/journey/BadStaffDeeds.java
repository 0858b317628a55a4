package examengine.journey;

import examengine.hall.Conversation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What staff may send that nobody should. */
final class BadStaffDeeds {

    private BadStaffDeeds() {}

    static Stream<BadInput> all() {
        return Stream.of(proctors(), registrars(), queries()).flatMap(List::stream);
    }

    private static List<BadInput> proctors() {
        Function<String, BadInput> unknown = reason -> staff(
                "review: unknown",
                404,
                "not-found",
                Ground::proctor,
                "PUT",
                "/api/proctor/identity-reviews/unknown",
                reason);
        return List.of(
                unknown.apply("{\"decision\":\"SAME_PERSON\",\"reason\":\"\"}"),
                staff(
                        "review: named NUL",
                        400,
                        BadInput.BARE,
                        Ground::proctor,
                        "PUT",
                        "/api/proctor/identity-reviews/%00",
                        "{\"decision\":\"SAME_PERSON\"}"),
                staff(
                        "review: no such decision",
                        400,
                        "invalid-field",
                        Ground::proctor,
                        "PUT",
                        "/api/proctor/identity-reviews/unknown",
                        "{\"decision\":\"MAYBE\"}"),
                staff(
                        "review: a reason of 1,001 characters",
                        400,
                        "invalid-field",
                        Ground::proctor,
                        "PUT",
                        "/api/proctor/identity-reviews/unknown",
                        "{\"decision\":\"RETAKE\",\"reason\":\"" + "x".repeat(1_001) + "\"}"),
                act("no such action", 400, "invalid-field", "{\"action\":\"SHOUT\"}"),
                act("an action without a reason", 422, "reason-required", "{\"action\":\"SUBMIT\"}"),
                act("an extension of nothing", 422, "invalid-extension", "{\"action\":\"EXTEND\",\"reason\":\"x\"}"),
                act(
                        "an extension backwards",
                        422,
                        "invalid-extension",
                        "{\"action\":\"EXTEND\",\"reason\":\"x\",\"seconds\":-60}"),
                act(
                        "an extension to the end of time",
                        422,
                        "invalid-extension",
                        "{\"action\":\"EXTEND\",\"reason\":\"x\",\"seconds\":9223372036854775807}"),
                act("a message without a text", 422, "text-required", "{\"action\":\"MESSAGE\",\"text\":\" \"}"),
                act("a message with NUL", 400, "invalid-field", "{\"action\":\"MESSAGE\",\"text\":\"a\\u0000b\"}"),
                act("resuming what runs", 409, "not-suspended", "{\"action\":\"RESUME\",\"reason\":\"x\"}"));
    }

    private static List<BadInput> registrars() {
        return List.of(
                hours("nothing", 400, "invalid-field", "{}"),
                hours("negative", 422, "invalid-hours", entry("-1", "x", "2026-01-01T00:00:00Z")),
                hours("1e400", 422, "invalid-hours", entry("1e400", "x", "2026-01-01T00:00:00Z")),
                hours("1e-400", 422, "invalid-hours", entry("1e-400", "x", "2026-01-01T00:00:00Z")),
                hours("1e999999999", 422, "invalid-hours", entry("1e999999999", "x", "2026-01-01T00:00:00Z")),
                hours("a text", 400, "invalid-field", entry("\"8\"", "x", "2026-01-01T00:00:00Z")),
                hours("of the future", 422, "earned-in-future", entry("8", "x", "2099-01-01T00:00:00Z")),
                hours("of the Stone Age", 400, "invalid-field", entry("8", "x", "-999999999-01-01T00:00:00Z")),
                hours("with NUL for evidence", 400, "invalid-field", entry("8", "\\u0000", "2026-01-01T00:00:00Z")),
                staff(
                        "hours of an unknown candidate",
                        404,
                        "not-found",
                        Ground::registrar,
                        "POST",
                        "/api/staff/candidates/unknown/hours",
                        entry("8", "x", "2026-01-01T00:00:00Z")),
                staff(
                        "hours of a candidate named NUL",
                        400,
                        BadInput.BARE,
                        Ground::registrar,
                        "POST",
                        "/api/staff/candidates/%00/hours",
                        entry("8", "x", "2026-01-01T00:00:00Z")));
    }

    private static List<BadInput> queries() {
        return List.of(
                query(
                        "audit: a limit that is no number",
                        404,
                        "not-found",
                        Ground::operator,
                        "/api/staff/audit?limit=abc"),
                query("audit: a limit of -1", 400, "invalid-field", Ground::operator, "/api/staff/audit?limit=-1"),
                query(
                        "audit: a limit of a million",
                        400,
                        "invalid-field",
                        Ground::operator,
                        "/api/staff/audit?limit=1000000"),
                query(
                        "audit: a limit beyond 32 bits",
                        404,
                        "not-found",
                        Ground::operator,
                        "/api/staff/audit?limit=99999999999"),
                query(
                        "candidates: a limit of 0",
                        400,
                        "invalid-field",
                        Ground::registrar,
                        "/api/staff/candidates?limit=0"),
                query(
                        "candidates: a query of 101 characters",
                        400,
                        "invalid-field",
                        Ground::registrar,
                        "/api/staff/candidates?query=" + "x".repeat(101)),
                query(
                        "hours: no exam named",
                        400,
                        "invalid-field",
                        Ground::registrar,
                        "/api/staff/candidates/candidate1/hours"),
                query(
                        "hours: an exam named NUL",
                        400,
                        "invalid-field",
                        Ground::registrar,
                        "/api/staff/candidates/candidate1/hours?exam=%00"));
    }

    private static String entry(String hours, String evidence, String earnedAt) {
        return "{\"exam\":\"safety-officer\",\"hours\":%s,\"source\":\"x\",\"evidence\":\"%s\",\"earnedAt\":\"%s\"}"
                .formatted(hours, evidence, earnedAt);
    }

    private static BadInput act(String name, int status, String code, String json) {
        return new BadInput(
                "proctor: " + name,
                status,
                code,
                g -> g.sends(
                        g.proctor(),
                        "POST",
                        "/api/proctor/sittings/" + g.desk().seat().id() + "/actions",
                        json));
    }

    private static BadInput hours(String name, int status, String code, String json) {
        return staff(
                "hours: " + name,
                status,
                code,
                Ground::registrar,
                "POST",
                "/api/staff/candidates/candidate1/hours",
                json);
    }

    private static BadInput staff(
            String name,
            int status,
            String code,
            Function<Ground, Conversation> who,
            String method,
            String path,
            String json) {
        return new BadInput(name, status, code, g -> g.sends(who.apply(g), method, path, json));
    }

    private static BadInput query(
            String name, int status, String code, Function<Ground, Conversation> who, String path) {
        return new BadInput(name, status, code, g -> who.apply(g).get(path));
    }
}
