package examengine.web;

/**
 * A second person agreed to a {@link ProposalMade}. Fired as a CDI event.
 *
 * <p>Delivery: once for each proposal; who made it carries it out. Transaction: that of the decision; an observer that
 * refuses leaves the proposal undecided. Threading: the caller's.
 *
 * @param account who agreed
 * @param reason that person's words; may be empty
 */
public record ProposalApproved(
        String id, String kind, String subject, String payload, String account, String name, String reason) {}
