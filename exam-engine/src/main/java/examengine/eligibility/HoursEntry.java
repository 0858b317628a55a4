package examengine.eligibility;

import examengine.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Hours a candidate earned for an exam, once entered never changed; an entry that no longer holds is taken back by another. */
@Entity
@Table(name = "hours_entry")
public class HoursEntry {

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    @Id
    private String id;

    @Column(name = "candidate_id")
    private String candidate;

    @Column(name = "exam_id")
    private String exam;

    private int hours;
    private String source;
    private String evidence;

    @Column(name = "earned_at")
    private Instant earnedAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected HoursEntry() {}

    /**
     * @param hours more than 0, at most 1000, at most two decimals
     * @param source who says so: a course, a platform, an institution
     * @param evidence what proves it: a certificate's number, a record's address
     * @param enteredBy the account that entered it
     * @throws Refusal {@code invalid-hours} or {@code earned-in-future}
     */
    public HoursEntry(
            String candidate,
            String exam,
            BigDecimal hours,
            String source,
            String evidence,
            Instant earnedAt,
            String enteredBy,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.candidate = candidate;
        this.exam = exam;
        this.hours = hundredths(hours);
        this.source = source;
        this.evidence = evidence;
        this.earnedAt = earnedAt;
        this.enteredBy = enteredBy;
        this.enteredAt = now;
        if (earnedAt.isAfter(now)) {
            throw Refusal.invalid("earned-in-future");
        }
    }

    /** The same hours, taken back: what they were entered for does not hold any more. */
    public HoursEntry takenBack() {
        HoursEntry back = new HoursEntry();
        back.id = UUID.randomUUID().toString();
        back.candidate = candidate;
        back.exam = exam;
        back.hours = -hours;
        back.source = source;
        back.evidence = evidence;
        back.earnedAt = earnedAt;
        back.enteredBy = enteredBy;
        back.enteredAt = enteredAt;
        return back;
    }

    private static int hundredths(BigDecimal hours) {
        boolean sound = hours.signum() > 0
                && hours.compareTo(MOST) <= 0
                && hours.stripTrailingZeros().scale() <= 2;
        if (!sound) {
            throw Refusal.invalid("invalid-hours");
        }
        return hours.movePointRight(2).intValueExact();
    }

    public String id() {
        return id;
    }

    /** Hundredths of an hour; below 0 where an earlier entry is taken back. */
    public int hours() {
        return hours;
    }

    public String source() {
        return source;
    }

    public String evidence() {
        return evidence;
    }

    /** The account, or what entered it by itself. */
    public String enteredBy() {
        return enteredBy;
    }

    public Instant earnedAt() {
        return earnedAt;
    }
}
