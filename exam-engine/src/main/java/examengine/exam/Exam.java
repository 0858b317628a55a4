package examengine.exam;

import examengine.kernel.Points;
import examengine.scoring.ScoringRule;
import examengine.scoring.ScoringRuleColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;

/** An examination that candidates can take: a blueprint for its papers and a policy for everything else. */
@Entity
public class Exam {

    @Id
    private String id;

    private String title;

    @Column(name = "blueprint_id")
    private String blueprint;

    @Column(name = "time_limit_seconds")
    private int timeLimitSeconds;

    @Column(name = "earliest_submission_seconds")
    private int earliestSubmissionSeconds;

    @Column(name = "pass_mark")
    private int passMark;

    @Column(name = "full_mark")
    private int fullMark;

    @Convert(converter = ScoringRuleColumn.class)
    @Column(name = "scoring_rule")
    private ScoringRule scoringRule;

    @Enumerated(EnumType.STRING)
    @Column(name = "result_waits_for")
    private ResultWaitsFor resultWaitsFor;

    @Column(name = "begin_under_review")
    private boolean beginUnderReview;

    @Column(name = "hours_demanded")
    private int hoursDemanded;

    @Column(name = "hours_credited")
    private int hoursCredited;

    @Column(name = "photo_retention_days")
    private int photoRetentionDays;

    @Embedded
    private IdentityDemands identity;

    private String notice;

    @Version
    private int version;

    protected Exam() {}

    /** @param notice what a candidate reads and accepts before entering */
    public Exam(String id, String title, String blueprint, ExamPolicy policy, String notice) {
        this.id = id;
        become(new ExamDraft(title, blueprint, policy, notice));
    }

    /** Becomes what a draft says; {@link EditingExams} knows when that may be. */
    final void become(ExamDraft draft) {
        ExamPolicy policy = draft.policy();
        this.title = draft.title();
        this.blueprint = draft.blueprint();
        this.timeLimitSeconds = (int) policy.timeLimit().toSeconds();
        this.earliestSubmissionSeconds = (int) policy.earliestSubmission().toSeconds();
        this.passMark = policy.passMark().hundredths();
        this.fullMark = policy.fullMark().hundredths();
        this.scoringRule = policy.scoringRule();
        this.resultWaitsFor = policy.resultWaitsFor();
        this.beginUnderReview = policy.beginUnderReview();
        this.hoursDemanded = policy.hoursDemanded();
        this.hoursCredited = policy.hoursCredited();
        this.photoRetentionDays = (int) policy.photoRetention().toDays();
        this.identity = new IdentityDemands(policy.identity());
        this.notice = draft.notice();
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String blueprint() {
        return blueprint;
    }

    public String notice() {
        return notice;
    }

    /** Rises with every change; who saves names the one last seen. */
    public int version() {
        return version;
    }

    public ExamPolicy policy() {
        return new ExamPolicy(
                Duration.ofSeconds(timeLimitSeconds),
                Duration.ofSeconds(earliestSubmissionSeconds),
                new Points(passMark),
                new Points(fullMark),
                scoringRule,
                resultWaitsFor,
                beginUnderReview,
                hoursDemanded,
                hoursCredited,
                Duration.ofDays(photoRetentionDays),
                identity.policy());
    }
}
