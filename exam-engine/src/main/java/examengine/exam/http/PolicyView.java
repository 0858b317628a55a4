package examengine.exam.http;

import examengine.exam.ExamPolicy;
import examengine.exam.IdentityPolicy;
import examengine.exam.ResultWaitsFor;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * The rules of an exam on the wire, the same way in and out.
 *
 * @param timeLimit seconds, one minute to one day
 * @param earliestSubmission seconds after the start
 * @param passMark a decimal such as {@code "60"}, as every number of points
 * @param hoursDemanded decimal, as every number of hours
 * @param photoRetention days, up to ten years
 * @param identity what is demanded of photos; the usual where it is left out
 */
public record PolicyView(
        @NotNull @Min(60) @Max(86_400) Integer timeLimit,
        @NotNull @Min(0) @Max(86_400) Integer earliestSubmission,
        @NotNull @Pattern(regexp = POINTS) String passMark,
        @NotNull @Pattern(regexp = POINTS) String fullMark,
        @NotNull @Valid ScoringView scoring,
        @NotNull ResultWaitsFor resultWaitsFor,
        @NotNull Boolean beginUnderReview,
        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2) BigDecimal hoursDemanded,
        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2) BigDecimal hoursCredited,
        @NotNull @Min(1) @Max(3_660) Integer photoRetention,
        @Nullable @Valid IdentityView identity) {

    static final String POINTS = "\\d{1,5}(\\.\\d{1,2})?";

    static PolicyView of(ExamPolicy policy) {
        return new PolicyView(
                (int) policy.timeLimit().toSeconds(),
                (int) policy.earliestSubmission().toSeconds(),
                policy.passMark().toString(),
                policy.fullMark().toString(),
                ScoringView.of(policy.scoringRule()),
                policy.resultWaitsFor(),
                policy.beginUnderReview(),
                BigDecimal.valueOf(policy.hoursDemanded(), 2),
                BigDecimal.valueOf(policy.hoursCredited(), 2),
                (int) policy.photoRetention().toDays(),
                IdentityView.of(policy.identity()));
    }

    /** @throws Refusal {@code invalid-policy} when the numbers contradict each other, and as the scoring rule does */
    ExamPolicy policy() {
        return new ExamPolicy(
                Duration.ofSeconds(timeLimit),
                Duration.ofSeconds(earliestSubmission),
                Points.of(new BigDecimal(passMark)),
                Points.of(new BigDecimal(fullMark)),
                scoring.rule(),
                resultWaitsFor,
                beginUnderReview,
                hundredths(hoursDemanded),
                hundredths(hoursCredited),
                Duration.ofDays(photoRetention),
                identity == null ? IdentityPolicy.USUAL : identity.policy());
    }

    private static int hundredths(BigDecimal hours) {
        return hours.movePointRight(2).intValueExact();
    }
}
