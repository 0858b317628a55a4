package examengine.exam.http;

import examengine.exam.IdentityPolicy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/**
 * What an exam demands of photos, on the wire, the same way in and out.
 *
 * @param duringTime seconds
 * @param reviewDays working days
 * @param exitPatience days
 */
public record IdentityView(
        @NotNull @Min(1) @Max(10) Integer tries,
        @NotNull @Min(0) @Max(10) Integer duringChecks,
        @NotNull @Min(60) @Max(1_800) Integer duringTime,
        @NotNull Boolean liveness,
        @NotNull Boolean fileAllowed,
        @NotNull @Min(1) @Max(30) Integer reviewDays,
        @NotNull @Min(1) @Max(90) Integer exitPatience) {

    static IdentityView of(IdentityPolicy policy) {
        return new IdentityView(
                policy.tries(),
                policy.duringChecks(),
                (int) policy.duringTime().toSeconds(),
                policy.liveness(),
                policy.fileAllowed(),
                policy.reviewDays(),
                (int) policy.exitPatience().toDays());
    }

    IdentityPolicy policy() {
        return new IdentityPolicy(
                tries,
                duringChecks,
                Duration.ofSeconds(duringTime),
                liveness,
                fileAllowed,
                reviewDays,
                Duration.ofDays(exitPatience));
    }
}
