package examengine.exam.http;

import examengine.kernel.Points;
import examengine.kernel.Refusal;
import examengine.scoring.ScoringRule;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;

/**
 * How responses become points, on the wire.
 *
 * @param single of single choice and true/false; there is one way only
 * @param penalty points that a wrong response costs, such as {@code "0.25"}; null or {@code "0"} for none
 */
public record ScoringView(
        @Nullable Single single,
        @NotNull @Valid Multiple multiple,
        @Nullable @Pattern(regexp = PolicyView.POINTS) String penalty) {

    /** Of items with one right choice. */
    public enum Single {
        ALL_OR_NOTHING
    }

    /** @param perOption points for each right choice; null or {@code "0"} for equal shares of the item's points */
    public record Multiple(
            @NotNull ScoringRule.Multiple kind, @Nullable @Pattern(regexp = PolicyView.POINTS) String perOption) {}

    static ScoringView of(ScoringRule rule) {
        return new ScoringView(
                Single.ALL_OR_NOTHING,
                new Multiple(rule.multiple(), written(rule.perOption())),
                written(rule.penalty()));
    }

    /** @throws Refusal {@code invalid-scoring} */
    ScoringRule rule() {
        return new ScoringRule(multiple.kind(), points(multiple.perOption()), points(penalty));
    }

    private static String written(Points points) {
        return points.equals(Points.ZERO) ? null : points.toString();
    }

    private static Points points(String decimal) {
        return decimal == null ? Points.ZERO : Points.of(new BigDecimal(decimal));
    }
}
