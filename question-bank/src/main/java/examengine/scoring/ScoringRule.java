package examengine.scoring;

import examengine.item.AnswerKey;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a response is turned into points. An examination names its rule; nothing else knows how points are given.
 *
 * <ul>
 *   <li>Exactly the right choices earn the full points, whatever the rule.
 *   <li>A blank earns nothing and costs nothing.
 *   <li>A multiple-choice response that is right but incomplete earns what {@code multiple} says.
 *   <li>Every other response earns nothing and costs the penalty.
 * </ul>
 *
 * @param multiple what becomes of multiple-choice responses with too few right choices and no wrong one
 * @param perOption with {@link Multiple#PARTIAL} the points for each right choice; zero for equal shares of the item's
 *     points; always zero with {@link Multiple#ALL_OR_NOTHING}
 * @param penalty what a wrong response costs, never more than its item is worth; zero for none
 */
public record ScoringRule(Multiple multiple, Points perOption, Points penalty) {

    /** 多选题的计分方式. */
    public enum Multiple {
        /** 多选、少选、错选均不得分. Too few is as wrong as a wrong choice. */
        ALL_OR_NOTHING,
        /** 少选得分，多选、错选不得分. Each right choice earns a part; a single wrong one forfeits all. */
        PARTIAL
    }

    private static final Points MOST = Points.of(100);

    /** The full points for exactly the right choices, nothing for anything else. */
    public static final ScoringRule ALL_OR_NOTHING = new ScoringRule(Multiple.ALL_OR_NOTHING, Points.ZERO, Points.ZERO);

    private static final String DECIMAL = "(\\d{1,3}(?:\\.\\d{1,2})?)";
    private static final Pattern WRITTEN =
            Pattern.compile("(ALL_OR_NOTHING|PARTIAL)(?: " + DECIMAL + ")?(?: penalty " + DECIMAL + ")?");

    /**
     * @throws Refusal {@code invalid-scoring} when a number is below zero or above 100, or when points for a choice are
     *     named where there are none to give
     */
    public ScoringRule {
        Objects.requireNonNull(multiple, "multiple");
        boolean sound = isSound(perOption)
                && isSound(penalty)
                && (multiple == Multiple.PARTIAL || perOption.equals(Points.ZERO));
        if (!sound) {
            throw Refusal.invalid("invalid-scoring");
        }
    }

    /** Each right choice of an incomplete response earns so much. */
    public static ScoringRule partial(Points perOption) {
        return new ScoringRule(Multiple.PARTIAL, perOption, Points.ZERO);
    }

    /** The same rule, with wrong responses costing something. */
    public ScoringRule withPenalty(Points cost) {
        return new ScoringRule(multiple, perOption, cost);
    }

    /**
     * The points a response earns.
     *
     * @param response the labels of the chosen choices, in the same labels as the key; empty for a blank
     * @param possible the points the item is worth on its paper
     * @return from minus the penalty to {@code possible}; {@code possible} for a complete response only
     */
    public Points score(AnswerKey key, Set<String> response, Points possible) {
        if (response.isEmpty()) {
            return Points.ZERO;
        }
        if (key.isExactly(response)) {
            return possible;
        }
        boolean incomplete = multiple == Multiple.PARTIAL && key.labels().containsAll(response);
        return incomplete ? share(response.size(), key.labels().size(), possible) : lost(possible);
    }

    /**
     * What a whole paper earns: the sum of its items, but never less than nothing. A paper of guesses is worth what a
     * blank one is.
     */
    public Points total(Collection<Points> earned) {
        Points sum = earned.stream().reduce(Points.ZERO, Points::plus);
        return sum.atLeast(Points.ZERO) ? sum : Points.ZERO;
    }

    /**
     * The rule as text of at most 40 characters: {@code ALL_OR_NOTHING}, {@code PARTIAL} for equal shares, {@code
     * PARTIAL 0.5}, each perhaps with {@code penalty 0.25}.
     */
    public String written() {
        return multiple.name() + after(" ", perOption) + after(" penalty ", penalty);
    }

    /**
     * Reads what {@link #written()} wrote, in any version of the engine.
     *
     * @throws IllegalArgumentException when it is not exactly that
     */
    public static ScoringRule read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a scoring rule: " + written);
        }
        ScoringRule rule = of(Multiple.valueOf(parts.group(1)), amount(parts.group(2)), amount(parts.group(3)));
        if (!rule.written().equals(written)) {
            throw new IllegalArgumentException("not a scoring rule as it is written: " + written);
        }
        return rule;
    }

    /**
     * So much for each right choice, but never more than a complete response less one equal share; shares are rounded
     * down to whole hundredths, so three thirds of a point are 0.33, 0.66 and, being complete, 1.
     */
    private Points share(int right, int all, Points possible) {
        if (perOption.equals(Points.ZERO)) {
            return possible.part(right, all);
        }
        Points earned = perOption.times(right);
        Points most = possible.part(all - 1, all);
        return most.atLeast(earned) ? earned : most;
    }

    private Points lost(Points possible) {
        Points cost = possible.atLeast(penalty) ? penalty : possible;
        return cost.times(-1);
    }

    private static boolean isSound(Points amount) {
        return amount.atLeast(Points.ZERO) && MOST.atLeast(amount);
    }

    private static ScoringRule of(Multiple multiple, Points perOption, Points penalty) {
        try {
            return new ScoringRule(multiple, perOption, penalty);
        } catch (Refusal unsound) {
            throw new IllegalArgumentException("not a scoring rule", unsound);
        }
    }

    private static Points amount(String decimal) {
        return decimal == null ? Points.ZERO : Points.of(new BigDecimal(decimal));
    }

    private static String after(String word, Points amount) {
        return amount.equals(Points.ZERO) ? "" : word + amount;
    }
}
