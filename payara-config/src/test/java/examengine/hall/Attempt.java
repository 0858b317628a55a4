package examengine.hall;

/**
 * A candidate's attempt at an exam.
 *
 * @param score null unless the result is released, as is {@code passed}
 */
public record Attempt(String id, int attempt, String state, String score, Boolean passed) {}
