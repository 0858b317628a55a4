package examengine.exchange;

import examengine.item.AnswerKey;
import examengine.item.Choice;
import examengine.item.ItemType;
import examengine.kernel.Refusal;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * What the weights of the answers say about a question. One answer that earns all makes a single choice, whatever part
 * marks others would earn elsewhere; without such, two or more that together earn all make a multiple choice.
 *
 * @param weights percentages of the points, −100 to 100, in the order of the answers
 */
record AnswerWeights(List<Double> weights) {

    private static final double FULL = 100;

    /** Thirds are written as 33.33333, or as 33. */
    private static final double ROUNDING = 1;

    /** @throws Refusal {@code malformed-weight}, {@code no-right-answer}, {@code weights-not-full} */
    AnswerWeights {
        for (double weight : weights) {
            require(Math.abs(weight) <= FULL, "malformed-weight", weight);
        }
        if (weights.stream().noneMatch(weight -> weight == FULL)) {
            double sum = weights.stream()
                    .mapToDouble(weight -> weight)
                    .filter(weight -> weight > 0)
                    .sum();
            require(sum > 0, "no-right-answer", "");
            require(Math.abs(sum - FULL) <= ROUNDING, "weights-not-full", sum);
        }
    }

    /** The weight of each right answer and of each wrong one, where so many of all are right. */
    static double weight(boolean right, int rightOnes) {
        if (rightOnes == 1) {
            return right ? FULL : 0;
        }
        return right ? FULL / rightOnes : -FULL;
    }

    ItemType type() {
        return weights.contains(FULL) ? ItemType.SINGLE_CHOICE : ItemType.MULTIPLE_CHOICE;
    }

    AnswerKey key() {
        DoublePredicate right = type() == ItemType.SINGLE_CHOICE ? weight -> weight == FULL : weight -> weight > 0;
        return AnswerKey.of(IntStream.range(0, weights.size())
                .filter(position -> right.test(weights.get(position)))
                .mapToObj(Choice::label)
                .toList());
    }

    private static void require(boolean kept, String code, Object found) {
        if (!kept) {
            throw Refusal.invalid(code).with("found", found);
        }
    }
}
