package examengine.sitting;

import examengine.sitting.DecidingObjections.Case;

/**
 * Somebody would uphold an objection, and an examiner has to agree. Fired as a CDI event in the transaction in which it
 * is noted.
 *
 * @param proposal the id of what the second person decides
 */
public record ObjectionUpholdingSaid(Case opened, String proposal, String reason, String account, String name) {}
