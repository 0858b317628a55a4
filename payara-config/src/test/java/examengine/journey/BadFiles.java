package examengine.journey;

import java.util.List;
import java.util.stream.Stream;

/** Files of unsent answers that no page wrote, and proposals nobody should make. */
final class BadFiles {

    private static final String AT = "2026-11-20T03:00:00.000Z";

    private BadFiles() {}

    static Stream<BadInput> all() {
        return Stream.of(fields(), contents(), proposals()).flatMap(List::stream);
    }

    private static List<BadInput> fields() {
        return List.of(
                raw("nothing", 400, "invalid-field", "{}"),
                raw("a list", 400, "malformed-json", "[]"),
                raw("a file that is a text", 400, "invalid-field", "{\"reason\":\"x\",\"file\":\"x\"}"),
                raw("an empty file", 400, "invalid-field", "{\"reason\":\"x\",\"file\":{}}"),
                file("no answers", 400, "invalid-field", 1, AT, "", ""),
                file("501 answers", 400, "invalid-field", 1, AT, many(501), ""),
                file("a position that is a text", 400, "invalid-field", 1, AT, answer("\"1\"", "\"A\"", "1", AT), ""),
                file("a revision of 0", 400, "invalid-field", 1, AT, answer("1", "\"A\"", "0", AT), ""),
                file("a revision beyond 64 bits", 400, "invalid-field", 1, AT, answer("1", "\"A\"", "9e99", AT), ""),
                file(
                        "27 choices",
                        400,
                        "invalid-field",
                        1,
                        AT,
                        answer("1", "\"A\",".repeat(26) + "\"A\"", "1", AT),
                        ""),
                file("a choice of two letters", 400, "invalid-field", 1, AT, answer("1", "\"AB\"", "1", AT), ""),
                file("a mac of 101 characters", 400, "invalid-field", 1, AT, one(), "x".repeat(101)),
                new BadInput(
                        "file: looked at or not",
                        400,
                        "invalid-field",
                        g -> g.sends(
                                g.proctor(),
                                "POST",
                                unsent(g.closed().id()) + "?dryRun=maybe",
                                document(g, "x", 1, AT, one(), ""))),
                raw("131,073 bytes", 413, "too-large", "{\"reason\":\"%s\"}".formatted("x".repeat(131_060))),
                new BadInput(
                        "file: a reason of 1,001 characters",
                        400,
                        "invalid-field",
                        g -> g.hands(document(g, "x".repeat(1_001), 1, AT, one(), ""))));
    }

    private static List<BadInput> contents() {
        return List.of(
                new BadInput(
                        "file: no reason", 422, "reason-required", g -> g.hands(document(g, " ", 1, AT, one(), ""))),
                raw("another format", 422, "unknown-file-format", "{\"file\":{\"format\":\"moodle\"}}"),
                file("exported yesterday", 422, "unreadable-file", 1, "yesterday", one(), ""),
                file("typed in no year", 422, "unreadable-file", 1, AT, answer("1", "\"A\"", "1", "+999999999999"), ""),
                file("a position twice", 422, "unreadable-file", 1, AT, one() + "," + one(), ""),
                file("of page 0", 422, "no-such-lease", 0, AT, one(), ""),
                file("of a page to come", 422, "no-such-lease", 2, AT, one(), ""),
                file("a mac made up", 422, "file-not-authentic", 1, AT, one(), "bWFkZSB1cA"),
                file("position 0", 422, "no-such-position", 1, AT, answer("0", "\"A\"", "1", AT), ""),
                file("position 101", 422, "no-such-position", 1, AT, answer("101", "\"A\"", "1", AT), ""),
                file("no such choice", 422, "not-a-choice", 1, AT, answer("1", "\"Z\"", "1", AT), ""),
                new BadInput(
                        "file: of another sitting",
                        422,
                        "file-of-other-sitting",
                        g -> g.hands(document("another", "x", 1, AT, one(), ""))),
                new BadInput(
                        "file: into a sitting that runs",
                        409,
                        "sitting-still-open",
                        g -> g.sends(
                                g.proctor(),
                                "POST",
                                unsent(g.desk().seat().id()),
                                document(g.desk().seat().id(), "x", 1, AT, one(), ""))),
                new BadInput(
                        "file: into no sitting",
                        404,
                        "not-found",
                        g -> g.sends(
                                g.proctor(), "POST", unsent("unknown"), document("unknown", "x", 1, AT, one(), ""))),
                new BadInput(
                        "file: by a candidate",
                        403,
                        "not-allowed",
                        g -> g.sends(
                                g.candidate(),
                                "POST",
                                unsent(g.closed().id()),
                                document(g.closed().id(), "x", 1, AT, one(), ""))));
    }

    private static List<BadInput> proposals() {
        return List.of(
                decide("an unknown one approved", 404, "not-found", "unknown/approval", "{}"),
                decide("an unknown one rejected", 404, "not-found", "unknown/rejection", "{\"reason\":\"x\"}"),
                decide("rejected without a reason", 422, "reason-required", "unknown/rejection", "{}"),
                decide("a reason that is a number", 400, "invalid-field", "unknown/approval", "{\"reason\":1}"),
                decide(
                        "a reason of 1,001 characters",
                        400,
                        "invalid-field",
                        "unknown/approval",
                        "{\"reason\":\"%s\"}".formatted("x".repeat(1_001))),
                decide("named NUL", 400, BadInput.BARE, "%00/approval", "{}"),
                list("an unknown one", 404, "not-found", "/unknown"),
                list("open or not", 400, "invalid-field", "?open=maybe"),
                list("after an unknown one", 404, "not-found", "?after=unknown"),
                list("a limit of 0", 400, "invalid-field", "?limit=0"),
                list("a limit of a million", 400, "invalid-field", "?limit=1000000"));
    }

    private static BadInput raw(String name, int status, String code, String json) {
        return new BadInput("file: " + name, status, code, g -> g.hands(json));
    }

    private static BadInput file(
            String name, int status, String code, long lease, String exportedAt, String answers, String mac) {
        return new BadInput(
                "file: " + name, status, code, g -> g.hands(document(g, "x", lease, exportedAt, answers, mac)));
    }

    private static BadInput decide(String name, int status, String code, String below, String json) {
        return new BadInput(
                "proposal: " + name,
                status,
                code,
                g -> g.sends(g.proctor(), "POST", "/api/staff/proposals/" + below, json));
    }

    private static BadInput list(String name, int status, String code, String below) {
        return new BadInput("proposals: " + name, status, code, g -> g.proctor().get("/api/staff/proposals" + below));
    }

    private static String document(
            Ground ground, String reason, long lease, String exportedAt, String answers, String mac) {
        return document(ground.closed().id(), reason, lease, exportedAt, answers, mac);
    }

    private static String document(
            String sitting, String reason, long lease, String exportedAt, String answers, String mac) {
        return """
                {"reason":"%s","file":{"format":"examengine-unsent-answers/1","sitting":"%s","lease":%d,
                "exportedAt":"%s","answers":[%s],"mac":"%s"}}"""
                .formatted(reason, sitting, lease, exportedAt, answers, mac);
    }

    private static String one() {
        return answer("1", "\"A\"", "1", AT);
    }

    private static String many(int count) {
        return (one() + ",").repeat(count - 1) + one();
    }

    private static String answer(String position, String choices, String revision, String typedAt) {
        return "{\"position\":%s,\"choices\":[%s],\"revision\":%s,\"typedAt\":\"%s\"}"
                .formatted(position, choices, revision, typedAt);
    }

    private static String unsent(String sitting) {
        return "/api/staff/sittings/" + sitting + "/unsent-answers";
    }
}
