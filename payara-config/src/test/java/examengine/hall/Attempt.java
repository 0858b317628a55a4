package examengine.hall;

/**
 * A candidate's attempt at an exam.
 *
 * @param score null unless the result is released, as are the marks and {@code passed}
 */
public record Attempt(
        String id, int attempt, String state, String score, String fullMark, String passMark, Boolean passed) {}
