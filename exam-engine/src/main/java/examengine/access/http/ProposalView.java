package examengine.access.http;

import examengine.access.Proposal;
import examengine.access.Verdict;
import examengine.web.Caller;
import examengine.web.Json;
import examengine.web.Timestamps;
import jakarta.annotation.Nullable;
import java.util.Map;

/**
 * A proposal as its reader sees it.
 *
 * @param mine whether the reader made it, and so waits for somebody else
 * @param decidable whether the reader may decide about it now
 * @param decision {@code APPROVED} or {@code REJECTED}; it and the rest of the decision are absent while it is open
 * @param payload what the room that proposed it needs to carry it out; absent in lists
 */
public record ProposalView(
        String id,
        String kind,
        String subject,
        String title,
        String reason,
        String proposedBy,
        String proposedAt,
        boolean mine,
        boolean decidable,
        @Nullable Verdict.Decision decision,
        @Nullable String decisionReason,
        @Nullable String decidedBy,
        @Nullable String decidedAt,
        @Nullable Map<?, ?> payload) {

    static ProposalView inList(Proposal proposal, Caller reader) {
        return of(proposal, reader, null);
    }

    static ProposalView whole(Proposal proposal, Caller reader) {
        return of(proposal, reader, Json.read(proposal.payload(), Map.class));
    }

    private static ProposalView of(Proposal proposal, Caller reader, Map<?, ?> payload) {
        Verdict verdict = proposal.verdict().orElse(null);
        return new ProposalView(
                proposal.id(),
                proposal.kind(),
                proposal.subject(),
                proposal.title(),
                proposal.reason(),
                proposal.name(),
                Timestamps.iso(proposal.at()),
                proposal.isOf(reader),
                proposal.awaits(reader),
                verdict == null ? null : verdict.decision(),
                verdict == null ? null : verdict.reason(),
                verdict == null ? null : verdict.name(),
                verdict == null ? null : Timestamps.iso(verdict.at()),
                payload);
    }
}
