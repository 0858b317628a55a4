package examengine.sitting;

import examengine.kernel.Points;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the present score sheet of a sitting says, with the marks of that grading and not those of the exam as it is now;
 * version 0 as long as nothing was graded.
 */
@Embeddable
public class Grade {

    @Column(name = "sheet_version")
    private int sheetVersion;

    private Integer score;
    private Boolean passed;

    @Column(name = "full_mark")
    private Integer fullMark;

    @Column(name = "pass_mark")
    private Integer passMark;

    protected Grade() {}

    static Grade none() {
        return new Grade();
    }

    /** @param sheetVersion 1 or more, rising with every grading */
    public static Grade of(int sheetVersion, Points score, Points fullMark, Points passMark) {
        Grade grade = new Grade();
        grade.sheetVersion = sheetVersion;
        grade.score = score.hundredths();
        grade.fullMark = fullMark.hundredths();
        grade.passMark = passMark.hundredths();
        grade.passed = score.atLeast(passMark);
        return grade;
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

    /** Null as long as nothing was graded, and where a node of the version before graded it; as the next one. */
    public Points fullMark() {
        return fullMark == null ? null : new Points(fullMark);
    }

    public Points passMark() {
        return passMark == null ? null : new Points(passMark);
    }

    boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }
}
