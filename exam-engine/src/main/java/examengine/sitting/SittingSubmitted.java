package examengine.sitting;

/** A paper was handed in, by whomever, and the transaction of it has ended: it can be graded now. */
public record SittingSubmitted(String sitting) {}
