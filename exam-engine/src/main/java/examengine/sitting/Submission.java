package examengine.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** When a paper was handed in, and by whom. */
@Embeddable
public class Submission {

    @Column(name = "submitted_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "submitted_by")
    private SubmittedBy by;

    protected Submission() {}

    Submission(SubmittedBy by, Instant at) {
        this.by = by;
        this.at = at;
    }

    public Instant at() {
        return at;
    }

    public SubmittedBy by() {
        return by;
    }
}
