package examengine.hall;

import java.util.List;
import java.util.Map;

/** What takes two persons, as one member of staff sees it: proposes it, or decides what somebody else proposed. */
public final class Proposals {

    private static final String ALL = "/api/staff/proposals";

    private final Conversation conversation;

    Proposals(Conversation conversation) {
        this.conversation = conversation;
    }

    /** Proposes to import a file of unsent answers. */
    public Proposed imports(Seat seat, Map<String, Object> file, String reason) {
        return conversation
                .post(path(seat), Map.of("reason", reason, "file", file))
                .expecting(202)
                .as(Proposed.class);
    }

    /** Looks at what a file would change. */
    public Proposed looksAt(Seat seat, Map<String, Object> file) {
        return conversation
                .post(path(seat) + "?dryRun=true", Map.of("file", file))
                .expecting(200)
                .as(Proposed.class);
    }

    public View approves(String proposal) {
        return decides(proposal, "approval", "");
    }

    public View rejects(String proposal, String reason) {
        return decides(proposal, "rejection", reason);
    }

    private View decides(String proposal, String decision, String reason) {
        return conversation
                .post(ALL + "/" + proposal + "/" + decision, Map.of("reason", reason))
                .expecting(200)
                .as(View.class);
    }

    public View one(String proposal) {
        return conversation.get(ALL + "/" + proposal).expecting(200).as(View.class);
    }

    /** @param query such as {@code open=true&limit=1} */
    public List<View> page(String query) {
        return conversation.get(ALL + "?" + query).expecting(200).listOf(View.class);
    }

    private static String path(Seat seat) {
        return "/api/staff/sittings/" + seat.id() + "/unsent-answers";
    }

    /** What would change; {@code proposal} is null where it was only looked at. */
    public record Proposed(String proposal, boolean authentic, boolean superseded, List<Compared> answers) {}

    public record Compared(int position, List<String> choices, List<String> standing, boolean newer) {}

    /** A proposal; its decision is null while it is open, its payload in lists. */
    public record View(
            String id,
            String kind,
            String subject,
            String title,
            String reason,
            String proposedBy,
            boolean mine,
            boolean decidable,
            String decision,
            String decisionReason,
            String decidedBy,
            Map<String, Object> payload) {}
}
