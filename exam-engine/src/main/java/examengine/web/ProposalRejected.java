package examengine.web;

/**
 * A second person did not agree to a {@link ProposalMade}. Fired as a CDI event, as {@link ProposalApproved} is.
 *
 * @param reason that person's words
 */
public record ProposalRejected(String id, String kind, String subject, String payload, String reason) {}
