package examengine.proctor;

import examengine.exam.Exam;
import examengine.proctor.Reviewing.Review;

/**
 * A proctor says that a photo shows somebody else, and a second person has to agree. Fired as a CDI event, as
 * {@link ActionTaken} is.
 *
 * @param proposal the id of what the second person decides
 * @param reason what the candidate will read
 */
public record OtherPersonSaid(Proctor by, Review review, Exam exam, String proposal, String reason) {}
