package examengine.journey;

import examengine.hall.Conversation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What staff may ask of seals, journals and receipts that leads nowhere. */
final class BadJournals {

    private static final String RECEIPT = "0123456789ABCDEF";

    private BadJournals() {}

    static Stream<BadInput> all() {
        return Stream.of(exports(), receipts()).flatMap(List::stream);
    }

    private static List<BadInput> exports() {
        return List.of(
                get("seal: of nobody's sitting", 404, "not-found", Ground::proctor, "/api/staff/sittings/unknown/seal"),
                own("seal: before anything was graded", 404, "not-found", Ground::proctor, "/seal"),
                get("seal: by nobody", 401, "not-signed-in", Ground::stranger, "/api/staff/sittings/unknown/seal"),
                get("seal: by a candidate", 403, "not-allowed", Ground::candidate, "/api/staff/sittings/unknown/seal"),
                get("journal: unknown", 404, "not-found", Ground::operator, "/api/staff/sittings/unknown/journal"),
                own("journal: not handed in", 409, "journal-still-open", Ground::operator, "/journal"),
                own("journal: asked for by a registrar", 403, "not-allowed", Ground::registrar, "/journal"),
                own("journal: asked for by a proctor", 403, "not-allowed", Ground::proctor, "/journal"),
                get(
                        "journals: of no session",
                        404,
                        "not-found",
                        Ground::operator,
                        "/api/staff/exam-sessions/unknown/journals"));
    }

    private static List<BadInput> receipts() {
        String good = "{\"position\":1,\"revision\":1,\"choices\":[\"A\"],\"receipt\":\"" + RECEIPT + "\"}";
        return List.of(
                receipt("of nobody's sitting", 404, "not-found", g -> "/api/staff/sittings/unknown", good),
                ownReceipt("none", "{\"position\":1,\"revision\":1,\"choices\":[\"A\"]}"),
                ownReceipt("too short", good.replace(RECEIPT, "0123")),
                ownReceipt("no hexadecimal digits", good.replace(RECEIPT, "0123456789ABCDEG")),
                ownReceipt("position 0", good.replace("\"position\":1", "\"position\":0")),
                ownReceipt("no revision", good.replace("\"revision\":1,", "")),
                ownReceipt("a choice of two letters", good.replace("\"A\"", "\"AB\"")),
                ownReceipt("no list of choices", good.replace("[\"A\"]", "\"A\"")));
    }

    private static BadInput get(String name, int status, String code, Function<Ground, Conversation> who, String path) {
        return new BadInput(name, status, code, g -> who.apply(g).get(path));
    }

    private static BadInput own(
            String name, int status, String code, Function<Ground, Conversation> who, String below) {
        return new BadInput(name, status, code, g -> who.apply(g)
                .get("/api/staff/sittings/" + g.desk().seat().id() + below));
    }

    private static BadInput ownReceipt(String name, String json) {
        return receipt(
                name,
                400,
                "invalid-field",
                g -> "/api/staff/sittings/" + g.desk().seat().id(),
                json);
    }

    private static BadInput receipt(
            String name, int status, String code, Function<Ground, String> sitting, String json) {
        return new BadInput(
                "receipt: " + name,
                status,
                code,
                g -> g.sends(g.operator(), "POST", sitting.apply(g) + "/receipt-checks", json));
    }
}
