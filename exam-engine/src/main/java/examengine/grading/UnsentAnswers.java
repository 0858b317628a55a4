package examengine.grading;

import examengine.sitting.Sitting;
import java.util.List;

/**
 * What a file of unsent answers would change in a sitting.
 *
 * @param authentic whether the file proves that one of the sitting's pages wrote it
 * @param superseded whether another page had taken over from that one, so that its answers may be older than they look
 * @param answers in the order of their positions; at least one is newer than what stands
 */
public record UnsentAnswers(Sitting sitting, boolean authentic, boolean superseded, List<UnsentAnswer> answers) {}
