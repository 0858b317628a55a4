package examengine.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;

/** An {@link IdentityPolicy} as columns of the exam's row. */
@Embeddable
class IdentityDemands {

    @Column(name = "photo_tries")
    private int tries;

    @Column(name = "during_checks")
    private int duringChecks;

    @Column(name = "during_seconds")
    private int duringSeconds;

    private boolean liveness;

    @Column(name = "file_allowed")
    private boolean fileAllowed;

    @Column(name = "review_days")
    private int reviewDays;

    @Column(name = "exit_patience_days")
    private int exitPatienceDays;

    protected IdentityDemands() {}

    IdentityDemands(IdentityPolicy policy) {
        this.tries = policy.tries();
        this.duringChecks = policy.duringChecks();
        this.duringSeconds = (int) policy.duringTime().toSeconds();
        this.liveness = policy.liveness();
        this.fileAllowed = policy.fileAllowed();
        this.reviewDays = policy.reviewDays();
        this.exitPatienceDays = (int) policy.exitPatience().toDays();
    }

    IdentityPolicy policy() {
        return new IdentityPolicy(
                tries,
                duringChecks,
                Duration.ofSeconds(duringSeconds),
                liveness,
                fileAllowed,
                reviewDays,
                Duration.ofDays(exitPatienceDays));
    }
}
