package examengine.web;

/**
 * Somebody on the staff wants what takes a second person. Fired as a CDI event once it is certain that it could be done
 * now; room {@code access} keeps it in the same transaction until another person decides.
 *
 * @param id made by who fires it; opaque, at most 36 characters
 * @param kind what is to be done, in kebab-case such as {@code unsent-answers}
 * @param subject to what or whom, as in {@link Deed}
 * @param title what people call the subject; at most 300 characters
 * @param reason why, in the words of the person
 * @param payload all that is needed to do it, one JSON object
 * @param decider the role of who may decide
 * @param account who proposes
 */
public record ProposalMade(
        String id,
        String kind,
        String subject,
        String title,
        String reason,
        String payload,
        Role decider,
        String account,
        String name) {}
