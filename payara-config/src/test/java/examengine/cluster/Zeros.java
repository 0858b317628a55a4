package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.rehearsal.Comparison;

/** The promise, as an assertion. */
final class Zeros {

    private Zeros() {}

    /** Acknowledged answers lost 0, applied twice 0, graded twice 0, graded never 0, signed out 0; says the counts. */
    static void in(Comparison counted, String afterWhat) {
        System.out.printf(
                "%s: %,d answers acknowledged, %,d in the database, %d lost, %d applied twice, %d graded twice,"
                        + " %d graded never, %d signed out%n",
                afterWhat,
                counted.acknowledged(),
                counted.kept(),
                counted.lost().size(),
                counted.appliedTwice(),
                counted.gradedTwice(),
                counted.gradedNever(),
                counted.signedOut());
        assertThat(counted.lost()).isEmpty();
        assertThat(counted).returns(true, Comparison::isClean);
    }
}
