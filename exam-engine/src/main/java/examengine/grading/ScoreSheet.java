package examengine.grading;

import examengine.evidence.Statement;
import examengine.kernel.Points;
import examengine.scoring.ScoringRule;
import examengine.scoring.ScoringRuleColumn;
import examengine.sitting.Grade;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A grading of one sitting, whole, with the marks and the rule it was graded by: what becomes of the exam afterwards does
 * not change it. Another grading is another sheet with the next version, so before and after stay side by side.
 */
@Entity
@Table(name = "score_sheet")
@IdClass(ScoreSheet.Key.class)
public class ScoreSheet {

    @Id
    @Column(name = "sitting_id")
    private String sitting;

    @Id
    @Column(name = "sheet_version")
    private int version;

    @Convert(converter = ScoringRuleColumn.class)
    @Column(name = "scoring_rule")
    private ScoringRule rule;

    @Column(name = "pass_mark")
    private Integer passMark;

    private int score;
    private boolean passed;

    @Convert(converter = ScoreLinesColumn.class)
    private List<ScoreLine> lines;

    @Column(name = "graded_at")
    private Instant gradedAt;

    protected ScoreSheet() {}

    ScoreSheet(String sitting, int version, ScoringRule rule, List<ScoreLine> lines, Points passMark, Instant now) {
        Points sum = rule.total(lines.stream().map(ScoreLine::earned).toList());
        this.sitting = sitting;
        this.version = version;
        this.rule = rule;
        this.lines = List.copyOf(lines);
        this.passMark = passMark.hundredths();
        this.score = sum.hundredths();
        this.passed = sum.atLeast(passMark);
        this.gradedAt = now;
    }

    public int version() {
        return version;
    }

    ScoringRule rule() {
        return rule;
    }

    public Points score() {
        return new Points(score);
    }

    public boolean isPassed() {
        return passed;
    }

    /** Empty where a node of the version before wrote the sheet: it knew no column for it. */
    public Optional<Points> passMark() {
        return Optional.ofNullable(passMark).map(Points::new);
    }

    /** What the paper was worth without a fault. */
    public Points fullMark() {
        return lines.stream().map(ScoreLine::possible).reduce(Points.ZERO, Points::plus);
    }

    /** What a seal says about this sheet. */
    Statement.Graded graded() {
        return new Statement.Graded(version, rule, new Points(passMark), score(), passed);
    }

    /** What the sitting says about this sheet. */
    Grade grade() {
        return Grade.of(version, score(), fullMark(), new Points(passMark));
    }

    /** In the order of their positions. */
    public List<ScoreLine> lines() {
        return lines;
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String sitting;
        private int version;

        protected Key() {}

        Key(String sitting, int version) {
            this.sitting = sitting;
            this.version = version;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && sitting.equals(that.sitting) && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(sitting, version);
        }
    }
}
