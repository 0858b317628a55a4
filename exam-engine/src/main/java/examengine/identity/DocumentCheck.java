package examengine.identity;

/**
 * A person has looked at the candidate's documents where a photo was wanted and could not be had.
 *
 * @param means whether in the same room or in a video call
 * @param reason what was looked at, in the words of that person
 * @param account of the person who answers for it
 */
public record DocumentCheck(
        Subject subject, Phase phase, Means means, String reason, String account, String accountName) {}
