package examengine.hall;

/** What was said to a photo. */
public record PhotoAnswer(String phase, String outcome, int attemptsLeft) {}
