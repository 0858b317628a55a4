package examengine.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * The instants of a sitting, all of the server. Deadline = start + limit + extra time, absolute and stored; a
 * suspension moves deadline and earliest hand-in by as long as it lasted.
 */
@Embeddable
public class ExamTime {

    /** How long after the deadline what was on the wire may still arrive (decision 6). */
    public static final Duration GRACE = Duration.ofSeconds(5);

    @Column(name = "extra_seconds")
    private int extraSeconds;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "earliest_submission_at")
    private Instant earliestSubmissionAt;

    private Instant deadline;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    protected ExamTime() {}

    ExamTime(Duration extra) {
        this.extraSeconds = (int) extra.toSeconds();
    }

    void start(Duration limit, Duration earliest, Instant now) {
        startedAt = now;
        earliestSubmissionAt = now.plus(earliest);
        deadline = now.plus(limit).plusSeconds(extraSeconds);
    }

    void extend(Duration extra) {
        extraSeconds += (int) extra.toSeconds();
        deadline = deadline.plus(extra);
    }

    void stop(Instant now) {
        suspendedAt = now;
    }

    void goOn(Instant now) {
        // Another node may have suspended it, by a clock a little ahead: that costs nobody time.
        Duration lost = now.isBefore(suspendedAt) ? Duration.ZERO : Duration.between(suspendedAt, now);
        deadline = deadline.plus(lost);
        earliestSubmissionAt = earliestSubmissionAt.plus(lost);
        suspendedAt = null;
    }

    boolean isTooEarlyAt(Instant now) {
        return now.isBefore(earliestSubmissionAt);
    }

    boolean isLeftAt(Instant now) {
        return deadline != null && now.isBefore(deadline);
    }

    boolean isOverAt(Instant now) {
        return now.isAfter(deadline.plus(GRACE));
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant earliestSubmissionAt() {
        return earliestSubmissionAt;
    }

    public Instant deadline() {
        return deadline;
    }

    public Instant suspendedAt() {
        return suspendedAt;
    }
}
