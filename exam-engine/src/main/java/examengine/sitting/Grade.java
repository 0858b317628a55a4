package examengine.sitting;

import examengine.kernel.Points;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the present score sheet of a sitting says; version 0 as long as nothing was graded. */
@Embeddable
public class Grade {

    @Column(name = "sheet_version")
    private int sheetVersion;

    private Integer score;
    private Boolean passed;

    protected Grade() {}

    private Grade(int sheetVersion, Integer score, Boolean passed) {
        this.sheetVersion = sheetVersion;
        this.score = score;
        this.passed = passed;
    }

    static Grade none() {
        return new Grade(0, null, null);
    }

    /** @param sheetVersion 1 or more, rising with every grading */
    public static Grade of(int sheetVersion, Points score, boolean passed) {
        return new Grade(sheetVersion, score.hundredths(), passed);
    }

    public boolean isGiven() {
        return sheetVersion > 0;
    }

    public int sheetVersion() {
        return sheetVersion;
    }

    /** Null as long as nothing was graded. */
    public Points score() {
        return score == null ? null : new Points(score);
    }

    boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }
}
